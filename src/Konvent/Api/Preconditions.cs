using System.Globalization;

namespace Konvent.Api;

/// <summary>A change was sent without saying which version it changes.</summary>
internal sealed class PreconditionMissing() : Exception("If-Match is missing.");

/// <summary>Versions as HTTP tells them: <c>ETag: "3"</c>, <c>If-Match: "3"</c>.</summary>
public static class Preconditions
{
    public static void SayVersion(this HttpContext http, int version) =>
        http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The version the sender saw. A tag that was never given out can only be stale.</summary>
    public static int VersionSeen(this HttpContext http)
    {
        var sent = http.Request.Headers.IfMatch.ToString();
        if (sent.Length == 0)
            throw new PreconditionMissing();
        return int.TryParse(sent.Trim().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
    }
}
