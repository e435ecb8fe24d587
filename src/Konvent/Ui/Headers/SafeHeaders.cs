namespace Konvent.Ui.Headers;

/// <summary>What every answer tells the browser not to do. No nonce and nothing inline: a nonce in a cached page is none.</summary>
public static class SafeHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>On this page other answers of ours may stand in a frame, such as a viewer of documents.</summary>
    public static void AllowOwnFrames(this HttpResponse response) =>
        response.Headers.ContentSecurityPolicy = Policy + "; frame-src 'self'";

    internal static void UseSafeHeaders(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                var headers = http.Response.Headers;
                headers.ContentSecurityPolicy = Policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                return next(http);
            }
        );
}
