using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui;
using Konvent.Ui.Headers;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;

namespace Konvent.Api;

/// <summary>Answers a program with a problem also where something failed, or was refused before the API was reached.</summary>
internal sealed class AnswerFailures(Texts texts) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception error, CancellationToken stop)
    {
        // While an error is being answered, the request's own path is the error page's.
        PathString asked = http.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? http.Request.Path;
        if (!asked.StartsWithSegments(ApiSetup.Prefix))
            return false;
        if (error is TooMany tooMany)
            http.Response.RetryIn(tooMany.Wait);
        await texts.In(LanguageOf(http), () => AnswerProblems.Of(error, texts).Write(http));
        return true;
    }

    // The language was chosen further in, for what runs there.
    private static Language LanguageOf(HttpContext http) =>
        Language.TryOf(
            http.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.TwoLetterISOLanguageName,
            out var language
        )
            ? language
            : Language.English;
}
