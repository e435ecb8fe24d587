using Konvent.Basics;
using Konvent.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace Konvent.Ui.Errors;

/// <summary>Gives each refusal its status. People get a page with its sentence, programs the status, from which problem details are made.</summary>
internal sealed class AnswerRefusals : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext http, Exception error, CancellationToken stop)
    {
        var forProgram = http.Request.Path.StartsWithSegments("/api");
        if (error is NotSignedIn && !forProgram)
        {
            http.Response.Redirect("/sign-in?return=" + Uri.EscapeDataString(Asked(http))); // The way in, and back from there.
            return ValueTask.FromResult(true);
        }
        if (forProgram && StatusOf(error) is { } status)
        {
            http.Response.StatusCode = status;
            return ValueTask.FromResult(true);
        }
        return ValueTask.FromResult(false); // The error page is asked.
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
            TooMany => StatusCodes.Status429TooManyRequests,
            StaleSave => StatusCodes.Status409Conflict,
            RuleBroken => StatusCodes.Status400BadRequest,
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status400BadRequest, // A form with too many fields, or one that is none.
            _ => null,
        };
}
