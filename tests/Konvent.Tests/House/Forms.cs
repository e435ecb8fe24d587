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
        var token = await browser.FormToken(page);
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
