using System.Net;
using Shouldly;

namespace Konvent.Tests.Ui.Frame;

/// <summary>What somebody chooses in the bar on top: the language and the theme.</summary>
public sealed class ChoicesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_theme_is_chosen_without_a_script_and_stays_until_the_system_is_to_decide(OnEngine engine)
    {
        var browser = (await (await houses.On(engine)).PersonWithoutRole()).Browser;
        (await browser.GetStringAsync("/projects")).ShouldContain("data-theme=\"system\"");

        using var chosen = await browser.PostForm(
            "/projects",
            "/theme",
            ("theme", "dark"),
            ("return", "/projects?q=river")
        );
        chosen.Headers.Location!.ToString().ShouldBe("/projects?q=river");
        foreach (var page in new[] { "/projects", "/account", "/sign-out" })
            (await browser.GetStringAsync(page)).ShouldContain("data-theme=\"dark\"", customMessage: page);
        (await browser.GetStringAsync("/projects")).ShouldContain("value=\"dark\" aria-pressed=\"true\"");

        (await browser.PostForm("/projects", "/theme", ("theme", "system"))).StatusCode.ShouldBe(
            HttpStatusCode.Redirect
        );
        (await browser.GetStringAsync("/projects")).ShouldContain("data-theme=\"system\"");
    }

    [Theory, BothEngines]
    public async Task A_public_page_looks_the_same_to_everybody(OnEngine engine)
    {
        var browser = (await (await houses.On(engine)).PersonWithoutRole()).Browser;
        await browser.PostForm("/projects", "/theme", ("theme", "dark"));

        (await browser.GetStringAsync("/en")).ShouldNotContain("data-theme");
    }

    [Theory, BothEngines]
    public async Task A_theme_that_there_is_not_is_none(OnEngine engine)
    {
        var browser = (await (await houses.On(engine)).PersonWithoutRole()).Browser;
        await browser.PostForm("/projects", "/theme", ("theme", "\"><script>"));

        (await browser.GetStringAsync("/projects")).ShouldContain("data-theme=\"system\"");
    }

    [Theory, BothEngines]
    public async Task A_language_is_chosen_without_a_script(OnEngine engine)
    {
        var browser = (await (await houses.On(engine)).PersonWithoutRole()).Browser;

        using var chosen = await browser.PostForm(
            "/projects",
            "/language",
            ("language", "pl"),
            ("return", "/projects")
        );

        chosen.Headers.Location!.ToString().ShouldBe("/projects");
        (await browser.GetStringAsync("/projects")).ShouldContain("<html lang=\"pl\"");
    }

    [Theory]
    [InlineData("/theme", "https://example.org/")]
    [InlineData("/theme", "//example.org")]
    [InlineData("/language", "https://example.org/")]
    [InlineData("/language", "/\\example.org")]
    public async Task Nobody_is_led_elsewhere(string door, string away)
    {
        var browser = (await (await houses.On(BothEnginesAttribute.Chosen[0])).PersonWithoutRole()).Browser;

        using var chosen = await browser.PostForm("/projects", door, ("return", away));

        chosen.Headers.Location!.ToString().ShouldBe("/");
    }
}
