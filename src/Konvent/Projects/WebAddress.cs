using Konvent.Basics;

namespace Konvent.Projects;

/// <summary>An address on the web as it may be linked to: http or https, and nothing that runs.</summary>
internal static class WebAddress
{
    public const int Longest = 500;

    public static string? Checked(string? address, string field)
    {
        if (!IsOne(address))
            throw new RuleBroken("projects.address.notWeb", field);
        return string.IsNullOrWhiteSpace(address) ? null : address.Trim();
    }

    /// <summary>Whether this is such an address, or none at all.</summary>
    public static bool IsOne(string? address) =>
        string.IsNullOrWhiteSpace(address)
        || address.Length <= Longest
            && Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.UserInfo.Length == 0;
}
