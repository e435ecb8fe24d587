using System.Text.RegularExpressions;

namespace Konvent.Tests.Rights;

/// <summary>One person tries one way, as a browser or a program would, and the answer in a word.</summary>
internal static partial class Attempt
{
    public static async Task<string> Of(Way way, Cast cast, Actor actor)
    {
        var address = Blank().Replace(way.Pattern, match => Fill(way, cast, match.Groups[1].Value));
        if (way.Handler is { } handler)
            address += "?handler=" + handler;
        using var request = new HttpRequestMessage(new HttpMethod(way.Method), address);
        if (way is { IsApi: true, Method: not "GET" })
        {
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
        }
        else if (way.Method != "GET")
            request.Content = new FormUrlEncodedContent([
                KeyValuePair.Create("__RequestVerificationToken", actor.FormToken),
            ]);
        using var answer = await (way.IsApi ? actor.Program : actor.Browser).SendAsync(request);
        return Word(answer);
    }

    private static string Fill(Way way, Cast cast, string blank) =>
        cast.ValueOf(way.Pattern, blank.Split(':')[0].TrimEnd('?'))
        ?? throw new InvalidOperationException(
            $"The rights table does not know what to put into {{{blank}}} of {way.Name}: add it to {nameof(Cast)}."
        );

    private static string Word(HttpResponseMessage answer) =>
        (int)answer.StatusCode switch
        {
            301 or 302 or 303 or 307 => answer.Headers.Location?.OriginalString.StartsWith(
                "/sign-in",
                StringComparison.Ordinal
            ) == true
                ? "sign-in"
                : "yes",
            401 => "sign-in",
            403 => "no",
            404 => "gone",
            400 => "unread",
            405 => "405",
            >= 500 and var status => $"BROKEN-{status}",
            _ => "yes",
        };

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Blank();
}
