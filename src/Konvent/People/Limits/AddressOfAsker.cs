using System.Net;
using System.Net.Sockets;

namespace Konvent.People.Limits;

/// <summary>From where somebody asks, as far as tries are counted by it.</summary>
public static class AddressOfAsker
{
    // Whoever has one address of version 6 has billions: the network counts.
    public static string Of(HttpContext http) =>
        http.Connection.RemoteIpAddress is not { } address ? ""
        : address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString()
        : address.ToString();
}
