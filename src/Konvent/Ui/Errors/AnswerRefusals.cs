using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace Konvent.Ui.Errors;

/// <summary>Gives each refusal its status and leads people to a page with its sentence. Programs are answered by the API.</summary>
internal sealed class AnswerRefusals : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext http, Exception error, CancellationToken stop)
    {
        if (error is NotSignedIn && !http.Request.Path.StartsWithSegments("/api"))
        {
            http.Response.Redirect("/sign-in?return=" + Uri.EscapeDataString(Asked(http))); // The way in, and back from there.
            return ValueTask.FromResult(true);
        }
        if (error is Moved moved)
        {
            LeadOn(http, moved);
            return ValueTask.FromResult(true);
        }
        return ValueTask.FromResult(false); // The error page is asked.
    }

    // With what was sent: a form that was typed while somebody renamed its project goes on to the new address as it is.
    private static void LeadOn(HttpContext http, Moved moved)
    {
        var parts = PathOf(http).Split('/');
        var at = Array.FindIndex(parts, part => Slug.Of(part) == moved.From);
        if (at >= 0)
            parts[at] = moved.To;
        var address = new PathString(string.Join('/', parts)).ToUriComponent() + http.Request.QueryString.Value;
        http.Response.Redirect(address, permanent: true, preserveMethod: true);
        // For good, but not for ever: another project may take the acronym.
        http.Response.Headers.CacheControl = "no-cache";
    }

    private static string PathOf(HttpContext http) =>
        // While an error is being answered, the request's own path may be the error page's.
        http.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? http.Request.Path.Value
        ?? "";

    private static string Asked(HttpContext http) =>
        PathOf(http) + (HttpMethods.IsGet(http.Request.Method) ? http.Request.QueryString.Value : "");

    public static int? StatusOf(Exception error) =>
        error switch
        {
            Moved => StatusCodes.Status308PermanentRedirect,
            NotFound => StatusCodes.Status404NotFound,
            NotAllowed => StatusCodes.Status403Forbidden,
            NotSignedIn => StatusCodes.Status401Unauthorized,
            TooMany => StatusCodes.Status429TooManyRequests,
            StaleSave => StatusCodes.Status409Conflict,
            RuleBroken => StatusCodes.Status400BadRequest,
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest, // A form with too many fields, or one that is none.
            _ => null,
        };
}
