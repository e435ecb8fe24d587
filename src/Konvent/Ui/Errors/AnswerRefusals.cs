using Konvent.Basics;
using Konvent.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace Konvent.Ui.Errors;

/// <summary>Gives each refusal its status; the sentence for it is written by the error page, or as problem details for the API.</summary>
internal sealed class AnswerRefusals : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext http, Exception error, CancellationToken stop)
    {
        if (StatusOf(error) is not { } status)
            return ValueTask.FromResult(false);
        // Programs are told; people are shown the way in, and back from there.
        if (error is NotSignedIn && !http.Request.Path.StartsWithSegments("/api"))
            http.Response.Redirect("/sign-in?return=" + Uri.EscapeDataString(Asked(http)));
        else
            http.Response.StatusCode = status;
        return ValueTask.FromResult(true);
    }

    private static string Asked(HttpContext http)
    {
        // While an error is being answered, the request's own path may be the error page's.
        var path = http.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? http.Request.Path.Value;
        return path + (HttpMethods.IsGet(http.Request.Method) ? http.Request.QueryString.Value : "");
    }

    public static int? StatusOf(Exception error) =>
        error switch
        {
            NotFound => StatusCodes.Status404NotFound,
            NotAllowed => StatusCodes.Status403Forbidden,
            NotSignedIn => StatusCodes.Status401Unauthorized,
            StaleSave => StatusCodes.Status409Conflict,
            RuleBroken => StatusCodes.Status400BadRequest,
            BadHttpRequestException bad => bad.StatusCode,
            _ => null,
        };
}
