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
        http.Response.StatusCode = status;
        return ValueTask.FromResult(true);
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
