using System.Text.Json;
using Konvent.Basics;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.Api;

/// <summary>Makes of every refusal a problem with a sentence in the language asked for.</summary>
internal static class AnswerProblems
{
    /// <summary>Whether this is a refusal, and no failure of the program.</summary>
    public static bool Foresees(Exception error) => StatusOf(error) < StatusCodes.Status500InternalServerError;

    public static Problem Of(Exception error, Texts texts) =>
        error switch
        {
            RuleBroken broken => Broken(broken.Breaches, PathOf, "api.problem.ruleBroken", texts),
            SentWrongly wrong => Broken(wrong.Breaches, field => field, wrong.Key, texts),
            RequestRefused refused => Problem.Of(refused.StatusCode, texts[refused.Key, refused.Values]),
            _ => Of(StatusOf(error), texts),
        };

    public static Problem Of(int status, Texts texts, string? key = null, params object[] values) =>
        Problem.Of(status, texts[key ?? KeyOf(status), values]);

    private static Problem Broken(
        IReadOnlyList<Breach> breaches,
        Func<string?, string?> pathOf,
        string summary,
        Texts texts
    )
    {
        var rules = breaches
            .Select(breach => new BrokenRule(breach.Key, texts[breach.Key, breach.Values], pathOf(breach.Field)))
            .ToList();
        var detail = rules.Count == 1 ? rules[0].Sentence : texts[summary];
        return Problem.Of(StatusCodes.Status422UnprocessableEntity, detail, rules);
    }

    /// <summary>The place in the JSON of what a deed names as a field: <c>Links[0].Address</c> is <c>links[0].address</c>.</summary>
    private static string? PathOf(string? field) =>
        field is null ? null : string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static int StatusOf(Exception error) =>
        error switch
        {
            RuleBroken => StatusCodes.Status422UnprocessableEntity,
            StaleSave => StatusCodes.Status412PreconditionFailed,
            Basics.NotFound => StatusCodes.Status404NotFound,
            NotAllowed => StatusCodes.Status403Forbidden,
            NotSignedIn => StatusCodes.Status401Unauthorized,
            TooMany => StatusCodes.Status429TooManyRequests,
            BadHttpRequestException bad => bad.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        };

    private static string KeyOf(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => "api.problem.notSignedIn",
            StatusCodes.Status403Forbidden => "api.problem.notAllowed",
            StatusCodes.Status404NotFound => "api.problem.notFound",
            StatusCodes.Status412PreconditionFailed => "api.problem.stale",
            StatusCodes.Status413PayloadTooLarge => "api.problem.tooLarge",
            StatusCodes.Status415UnsupportedMediaType => "api.problem.notJson",
            StatusCodes.Status429TooManyRequests => "api.problem.tooMany",
            < StatusCodes.Status500InternalServerError => "api.problem.unreadable",
            _ => "api.problem.failed",
        };
}
