using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Konvent.Api;

/// <summary>Versions as HTTP tells them. A tag is the version of what can be changed, and a fingerprint of the whole answer: <c>"3-9f86d081884c7d65"</c>.</summary>
public static class Preconditions
{
    /// <summary>The version the sender saw; the fingerprint is not asked for, since it also tells of what others changed around it.</summary>
    public static int VersionSeen(this HttpContext http)
    {
        var sent = http.Request.Headers.IfMatch.ToString().Trim();
        if (sent.Length == 0)
            throw new RequestRefused(StatusCodes.Status428PreconditionRequired, "api.problem.ifMatchMissing");
        if (sent == "*") // Would be true for every version, also for one that nobody has seen.
            throw new RequestRefused(StatusCodes.Status428PreconditionRequired, "api.problem.ifMatchAny");
        if (EntityTagHeaderValue.TryParseList(http.Request.Headers.IfMatch, out var tags) && tags.Count > 1)
            throw new RequestRefused(StatusCodes.Status400BadRequest, "api.problem.ifMatchMany");
        // A proxy that compresses makes a tag weak, and it still names the version.
        return VersionIn(tags is [{ } only] ? only.Tag.ToString() : sent)
            ?? throw new RequestRefused(StatusCodes.Status412PreconditionFailed, "api.problem.ifMatchUnknown", sent);
    }

    /// <summary>Whether the sender has this answer already.</summary>
    internal static bool IsKnown(this HttpContext http, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(http.Request.Headers.IfNoneMatch, out var known)
        && known.Any(one => one == EntityTagHeaderValue.Any || one.Compare(tag, useStrongComparison: false));

    private static int? VersionIn(string tag) =>
        int.TryParse(tag.Trim('"').Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
}
