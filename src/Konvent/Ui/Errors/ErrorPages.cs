using Microsoft.AspNetCore.Http.Features;

namespace Konvent.Ui.Errors;

/// <summary>Leads whatever went wrong to the one page that says so in a sentence.</summary>
internal static class ErrorPages
{
    private const string Address = "/error";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = Address,
                // A refusal is an answer; only what nobody foresaw belongs into the log.
                SuppressDiagnosticsCallback = failed => AnswerRefusals.StatusOf(failed.Exception) is not null,
            }
        );
        app.UseWhen(
            http => !http.Request.Path.StartsWithSegments("/api"),
            pages => pages.UseStatusCodePagesWithReExecute(Address)
        );
        app.Use(
            (http, next) =>
            {
                if (http.Request.Path == Address)
                    AskPlainly(http);
                return next(http);
            }
        );
    }

    // The page is asked for anew within the same request, whose form may be the very thing that cannot be read.
    private static void AskPlainly(HttpContext http)
    {
        http.Request.Method = HttpMethods.Get;
        http.Request.ContentType = null;
        http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
    }
}
