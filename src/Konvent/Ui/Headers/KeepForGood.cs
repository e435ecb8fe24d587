using Microsoft.Net.Http.Headers;

namespace Konvent.Ui.Headers;

/// <summary>
/// Lets browsers keep the fonts for good. Scripts and styles get names with a fingerprint when they are served; fonts are named
/// in the style sheet and carry theirs in the file, which the framework cannot know.
/// </summary>
internal static class KeepForGood
{
    private const string Fonts = "built/fonts/";

    public static void KeepFontsForGood(this IEndpointConventionBuilder assets) =>
        assets.Add(asset =>
        {
            if (
                asset is RouteEndpointBuilder { RoutePattern.RawText: { } path, RequestDelegate: { } answer }
                && path.TrimStart('/').StartsWith(Fonts, StringComparison.Ordinal)
            )
                asset.RequestDelegate = http =>
                {
                    http.Response.OnStarting(() =>
                    {
                        http.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                        return Task.CompletedTask;
                    });
                    return answer(http);
                };
        });
}
