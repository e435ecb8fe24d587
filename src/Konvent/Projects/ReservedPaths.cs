using Konvent.Reading;

namespace Konvent.Projects;

/// <summary>First parts of addresses that belong to the program, and that no project may therefore be called by.</summary>
public static class ReservedPaths
{
    private static readonly HashSet<string> Taken =
    [
        "account",
        "api",
        "as-of",
        "built",
        "demo",
        "drafts",
        "error",
        "files",
        "forgotten",
        "health",
        "help",
        "history",
        "invitations",
        "language",
        "mail",
        "new",
        "openapi",
        "organisations",
        "people",
        "plan-links",
        "programmes",
        "projects",
        "regions",
        "search",
        "server",
        "settings",
        "sign-in",
        "sign-out",
        "sign-up",
        "start",
        "theme",
        "portfolio",
        "intake",
        "deadlines",
        "feeds",
        "robots-txt",
        "sitemap-xml",
        "favicon-ico",
    ];

    /// <summary>Also the codes of all languages: <c>/de</c> is the front page in German.</summary>
    public static bool Contain(string path) => Taken.Contains(path) || Language.TryOf(path, out _);
}
