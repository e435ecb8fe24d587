using Konvent.Storage;

namespace Konvent.Site.Found;

/// <summary>Tells search engines what is meant for them: the public site, and nothing of the workspace.</summary>
internal static class Robots
{
    private static readonly string[] Workspace =
    [
        "account",
        "api",
        "invitations",
        "mail",
        "organisations",
        "people",
        "programmes",
        "projects",
        "sign-in",
        "start",
    ];

    public static void MapRobots(this IEndpointRouteBuilder app) =>
        app.MapGet("/robots.txt", (ServerSettings server) => TypedResults.Text(For(server), "text/plain"))
            .ExcludeFromDescription();

    private static string For(ServerSettings server) =>
        string.Join(
            '\n',
            [
                "User-agent: *",
                .. Workspace.Select(path => $"Disallow: /{path}"),
                $"Sitemap: {server.LinkBase}/sitemap.xml",
                "",
            ]
        );
}
