using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Konvent.Api;

/// <summary>A refusal as programs read it: problem details (RFC 9457), with the rules that were broken.</summary>
/// <param name="Detail">What is wrong, in a sentence in the language asked for.</param>
/// <param name="Rules">The rules that were broken, where there are any.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<BrokenRule>? Rules = null
)
{
    private const string ContentType = "application/problem+json";

    public static Problem Of(int status, string detail, IReadOnlyList<BrokenRule>? rules = null)
    {
        var known = TypedResults.Problem(statusCode: status).ProblemDetails;
        return new(known.Type ?? TypeOf(status), known.Title ?? "Refused", status, detail, rules);
    }

    public Task Write(HttpContext http)
    {
        http.Response.StatusCode = Status;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return http.Response.WriteAsJsonAsync(this, (JsonSerializerOptions?)null, ContentType, http.RequestAborted);
    }

    // The framework knows the ones of RFC 9110; these came with RFC 6585.
    private static string TypeOf(int status) =>
        status switch
        {
            StatusCodes.Status428PreconditionRequired => "https://tools.ietf.org/html/rfc6585#section-3",
            StatusCodes.Status429TooManyRequests => "https://tools.ietf.org/html/rfc6585#section-4",
            StatusCodes.Status431RequestHeaderFieldsTooLarge => "https://tools.ietf.org/html/rfc6585#section-5",
            _ => "about:blank",
        };
}

/// <summary>A rule that was not kept.</summary>
/// <param name="Key">Stays the same whatever the language.</param>
/// <param name="Field">Where in the JSON that was sent: <c>links[0].address</c>.</param>
/// <param name="Sentence">What is wrong, in the language asked for.</param>
public sealed record BrokenRule(
    string Key,
    string Sentence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field = null
);
