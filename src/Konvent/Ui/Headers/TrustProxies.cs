using System.Net;
using Konvent.Storage;
using Microsoft.AspNetCore.HttpOverrides;

namespace Konvent.Ui.Headers;

/// <summary>Takes the client's address and protocol from a proxy that is known: one on this machine, and those that were named. Anybody else could say what they like.</summary>
internal static class TrustProxies
{
    public static void Configure(this ForwardedHeadersOptions forwarded, string? named)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in (named ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(proxy, out var address))
                forwarded.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
                forwarded.KnownIPNetworks.Add(network);
            else
                throw new CannotStart($"KONVENT_PROXIES names '{proxy}', which is neither an address nor a network.");
        }
    }
}
