namespace Konvent.People.SignIn;

/// <summary>Where to go after signing in: a page of this server, never another one's.</summary>
public static class ReturnPath
{
    public const string Usual = "/projects";

    private static readonly Uri Here = new("http://here.invalid");

    /// <summary>The path as asked, or the usual one where it leads away or is none.</summary>
    public static string Of(string? asked)
    {
        // Browsers take a backslash for a slash and leave out tabs: such a path may lead elsewhere than it looks.
        if (asked is not ['/', ..] || asked.Length > 2000 || asked.Any(sign => sign == '\\' || char.IsControl(sign)))
            return Usual;
        if (!Uri.TryCreate(Here, asked, out var uri) || uri.Authority != Here.Authority)
            return Usual;
        var path = uri.PathAndQuery;
        return path.StartsWith("//", StringComparison.Ordinal) || path.StartsWith("/sign-", StringComparison.Ordinal)
            ? Usual
            : path;
    }
}
