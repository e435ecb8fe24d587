using Konvent.Basics;
using Konvent.Ui.Headers;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Ui.Errors;

/// <summary>Says in a sentence what went wrong; never how the program is built inside.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorPage(Texts texts) : PageModel
{
    /// <summary>The status behind it; 500 where the page was opened by itself.</summary>
    public int Status { get; private set; }

    public string Kind =>
        Status switch
        {
            400 or 413 or 414 or 415 or 422 => "bad",
            401 or 403 => "notAllowed",
            404 or 405 => "notFound",
            409 or 412 => "stale",
            429 => "tooMany",
            503 => "busy",
            _ => "broken",
        };

    /// <summary>The rule that was broken, where it was one.</summary>
    public string? Sentence { get; private set; }

    public void OnGet()
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var reExecuted = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        Status =
            failed is not null ? AnswerRefusals.StatusOf(failed) ?? 500
            : reExecuted is not null ? reExecuted.OriginalStatusCode
            : 404;
        if (failed is RuleBroken broken)
            Sentence = texts[broken.First.Key, broken.First.Values];
        if (failed is TooMany tooMany)
            Response.RetryIn(tooMany.Wait);
        Response.StatusCode = Status;
    }
}
