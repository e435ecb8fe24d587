using Konvent.Basics;

namespace Konvent.Projects;

/// <summary>An address on the web as it may be linked to: http or https, and nothing that runs.</summary>
internal static class WebAddress
{
    public static string? Checked(string? address, string field)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        if (Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https"))
            return address.Trim();
        throw new RuleBroken("projects.address.notWeb", field);
    }
}
