using System.Net;
using System.Text.RegularExpressions;

namespace Konvent.Tests;

/// <summary>Fills in forms as a browser without scripts does: with the anti-forgery token of the page on which the form stands.</summary>
public static partial class Forms
{
    /// <summary>Posts to this address (<c>?handler=</c> included); the token is taken from the page at the address without its handler.</summary>
    public static Task<HttpResponseMessage> PostForm(
        this HttpClient browser,
        string address,
        params (string Name, string Value)[] fields
    ) => browser.PostForm(Handler().Replace(address, "").TrimEnd('?', '&'), address, fields);

    /// <summary>Posts to an address a form that stands on another page.</summary>
    public static async Task<HttpResponseMessage> PostForm(
        this HttpClient browser,
        string page,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        return await browser.PostWith(await browser.FormToken(page), address, fields);
    }

    /// <summary>The same form sent from several browsers at one moment, each of which had opened it before.</summary>
    public static async Task<IReadOnlyList<HttpResponseMessage>> PostAtOnce(
        this House house,
        int browsers,
        string address,
        Func<int, (string, string)[]> fields
    )
    {
        var ready = new List<(HttpClient Browser, string Token)>();
        for (var n = 0; n < browsers; n++)
        {
            var browser = house.Browser();
            ready.Add((browser, await browser.FormToken(address)));
        }
        return await Task.WhenAll(ready.Select((one, n) => one.Browser.PostWith(one.Token, address, fields(n))));
    }

    /// <summary>Posts a form that was opened before, with its token.</summary>
    public static async Task<HttpResponseMessage> PostWith(
        this HttpClient browser,
        string token,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        using var content = new FormUrlEncodedContent([
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
            KeyValuePair.Create("__RequestVerificationToken", token),
        ]);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        // As every browser does.
        request.Headers.Add("Origin", browser.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await browser.SendAsync(request);
    }

    /// <summary>The anti-forgery token of the forms on this page.</summary>
    public static async Task<string> FormToken(this HttpClient browser, string page)
    {
        using var answer = await browser.GetAsync(page);
        var html = await answer.Content.ReadAsStringAsync();
        return Token().Match(html) is { Success: true } found
            ? WebUtility.HtmlDecode(found.Groups[1].Value)
            : throw new InvalidOperationException(
                $"{page} answered {(int)answer.StatusCode} {answer.Headers.Location}, without a form: {html[..Math.Min(500, html.Length)]}"
            );
    }

    /// <summary>The readable text of an answer: tags out, entities resolved, spaces joined.</summary>
    public static async Task<string> Text(this HttpResponseMessage answer) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(await answer.Content.ReadAsStringAsync(), " ")), " ");

    [GeneratedRegex("[?&]handler=[^&]*")]
    private static partial Regex Handler();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
