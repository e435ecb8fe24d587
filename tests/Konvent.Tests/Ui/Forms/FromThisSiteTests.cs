using System.Net;
using Shouldly;

namespace Konvent.Tests.Ui.Forms;

public sealed class FromThisSiteTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_language_is_chosen_without_a_token_and_kept(OnEngine engine)
    {
        var house = await houses.On(engine);
        using var browser = house.Browser();

        using var answer = await Choose(browser, "Sec-Fetch-Site", "same-origin");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await (await browser.GetAsync("/sign-in")).Content.ReadAsStringAsync()).ShouldContain("<html lang=\"pl\"");
    }

    [Theory, BothEngines]
    public async Task Another_site_chooses_nothing_here(OnEngine engine)
    {
        var house = await houses.On(engine);
        using var browser = house.Browser();

        foreach (
            var (header, value) in new[]
            {
                ("Sec-Fetch-Site", "cross-site"),
                ("Sec-Fetch-Site", "same-site"),
                ("Origin", "https://elsewhere.example.org"),
                ("Origin", "null"),
            }
        )
            (await Choose(browser, header, value)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, value);
    }

    [Theory, BothEngines]
    public async Task A_page_for_nobody_in_particular_sets_no_cookie(OnEngine engine)
    {
        var house = await houses.On(engine);

        foreach (var page in new[] { "/", "/nowhere/at/all" })
        {
            using var answer = await house.Browser().GetAsync(page);
            if (answer.Headers.TryGetValues("Set-Cookie", out var cookies))
                cookies.ShouldAllBe(
                    cookie => cookie.Contains("=;", StringComparison.Ordinal),
                    "one that is taken away"
                );
        }
    }

    private static Task<HttpResponseMessage> Choose(HttpClient browser, string header, string value)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/language")
        {
            Content = new FormUrlEncodedContent([new("language", "pl"), new("return", "/sign-in")]),
        };
        request.Headers.Add(header, value);
        return browser.SendAsync(request);
    }
}
