using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.History;

public sealed partial class CompareAndAsOfTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Any_two_saves_are_compared_in_either_direction(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        await sample.Change(project => project.Write(Texts("A second name")));
        await sample.Change(project => project.Write(Texts("A third name")));
        var saves = await Choices(browser, sample); // The newest first.

        var newest = await Compare(browser, sample, "");
        var all = await Compare(browser, sample, $"?from={saves[2]}&to={saves[0]}");
        var back = await Compare(browser, sample, $"?from={saves[0]}&to={saves[2]}");
        var same = await Compare(browser, sample, $"?from={saves[1]}&to={saves[1]}");
        var first = await Compare(browser, sample, $"?to={saves[2]}");

        newest.ShouldContain("What changed from save 2 to save 3");
        newest.ShouldContain("A removed: second added: third name");
        all.ShouldContain("What changed from save 1 to save 3");
        all.ShouldContain("A removed: long added: third name");
        back.ShouldContain("A removed: third added: long name");
        same.ShouldContain("The two do not differ.");
        first.ShouldContain("This is the first save; nothing was before it");
        first.ShouldContain("A long name");
    }

    [Theory, BothEngines]
    public async Task Two_things_and_other_projects_are_not_compared(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        await sample.House.GiveRole(person, Role.Coordinator, other.Place);
        await sample.TakesPart();
        var saves = Save()
            .Matches(await person.Browser.GetStringAsync(sample.At("/history")))
            .Select(m => m.Groups[1].Value)
            .ToList();
        var elsewhere = (await Choices(person.Browser, other))[0];

        foreach (
            var pair in (string[])
                [$"from={saves[0]}&to={saves[1]}", $"from={elsewhere}", $"from={saves[1]}&to={elsewhere}"]
        )
            (await person.Browser.GetAsync(sample.At("/history/compare?" + pair))).StatusCode.ShouldBe(
                HttpStatusCode.NotFound,
                pair
            );
        (await Compare(person.Browser, sample, $"?to={saves[0]}")).ShouldContain("Partner “Urząd");
    }

    [Theory, BothEngines]
    public async Task A_day_shows_the_project_its_partners_and_their_names_as_they_were_then(OnEngine engine)
    {
        await using var house = await House.On(engine); // Its clock goes back, and forth again.
        house.Clock.Move(TimeSpan.FromDays(-20));
        var began = Today(house);
        var sample = await Sample.In(house);
        var gone = await sample.TakesPart(PartnerRole.LeadPartner, Sample.Body("Dawny Urząd"));
        house.Clock.Move(TimeSpan.FromDays(5));
        await sample.Change(project => project.Write(Texts("A second name")));
        await sample.Do<EndPartner>(deed =>
            deed.Run(sample.Acronym, gone.Id, 1, When.Parse("2025"), sample.Coordinator, default)
        );
        await sample.TakesPart(PartnerRole.LeadPartner, Sample.Body("Nowy Urząd"), "2026-01-01/..");
        house.Clock.Move(TimeSpan.FromDays(15));
        await sample.Change(project => project.Rename(sample.Acronym + "-renamed"));
        var renamed = sample with { Acronym = sample.Acronym + "-renamed" };
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);

        var before = await AsOf(browser, renamed, began.AddDays(-1));
        var then = await AsOf(browser, renamed, began.AddDays(2));
        var later = await AsOf(browser, renamed, began.AddDays(5));

        before.ShouldContain("the project was not here yet");
        before.ShouldContain($"It begins on {began:d MMMM yyyy}.");
        then.ShouldContain($"{sample.Acronym} on {began.AddDays(2):d MMMM yyyy}");
        then.ShouldNotContain("-renamed on");
        foreach (var words in (string[])["A long name", "Dawny Urząd", "as long as the project", "Last saved by"])
            then.ShouldContain(words);
        foreach (var words in (string[])["A second name", "Nowy Urząd"])
        {
            then.ShouldNotContain(words);
            later.ShouldContain(words);
        }
        later.ShouldNotContain("A long name");
        later.ShouldContain("2025");
    }

    [Theory, BothEngines]
    public async Task A_chosen_day_has_an_address_of_its_own(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var today = Today(sample.House);

        using var chosen = await browser.GetAsync(sample.At("/history/as-of?day=2025-02-03"));
        using var none = await browser.GetAsync(sample.At("/history/as-of"));
        using var typed = await browser.GetAsync(sample.At("/history/as-of?day=3+February+2025"));

        chosen.Headers.Location!.ToString().ShouldBe(sample.At("/history/as-of/2025-02-03"));
        none.Headers.Location!.ToString().ShouldBe(sample.At($"/history/as-of/{today.AddDays(-1):yyyy-MM-dd}"));
        typed.Headers.Location!.ToString().ShouldBe(sample.At("/history/as-of/2025-02-03"));
        (await AsOf(browser, sample, today)).ShouldContain("What has changed since");
    }

    [Theory, BothEngines]
    public async Task What_is_no_day_is_said_at_the_field_and_stays_in_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var tomorrow = Today(sample.House).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (string Typed, string Sentence)[] wrong =
        [
            ("2026-02-31", "does not exist"),
            ("", "Write the day"),
            (tomorrow, "has not come yet"),
            ("9999-12-31", "has not come yet"),
            ("May 2024", "Write the day"),
            ("12 May", "Write the day"),
            ("soon", "not understood"),
        ];

        foreach (var (typed, sentence) in wrong)
        foreach (var address in (string[])["/history/as-of?day=", "/history/as-of/"])
        {
            if (typed.Length == 0 && address.EndsWith('/'))
                continue; // That is an address without a day.
            using var answer = await browser.GetAsync(sample.At(address + Uri.EscapeDataString(typed)));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, address + typed);
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            html.ShouldContain($"value=\"{typed}\"", customMessage: address);
            html.Split("id=\"as-of-day-wrong\"")[1].Split("</p>")[0].ShouldContain(sentence, customMessage: typed);
        }
    }

    private static ProjectTexts Texts(string name) => new(Sample.Say("en", name), Wording.Empty, Wording.Empty);

    private static DateOnly Today(House house) => DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);

    private static async Task<string> Compare(HttpClient browser, Sample sample, string query) =>
        await (await browser.GetAsync(sample.At("/history/compare" + query))).Text();

    private static async Task<string> AsOf(HttpClient browser, Sample sample, DateOnly day) =>
        await (await browser.GetAsync(sample.At($"/history/as-of/{day:yyyy-MM-dd}"))).Text();

    private static async Task<IReadOnlyList<string>> Choices(HttpClient browser, Sample sample)
    {
        var html = await browser.GetStringAsync(sample.At("/history/compare"));
        return [.. Choice().Matches(html).Select(match => match.Groups[1].Value).Distinct()];
    }

    [GeneratedRegex("<option value=\"([0-9a-f-]{36})\"")]
    private static partial Regex Choice();

    [GeneratedRegex("/history/([0-9a-f-]{36})\"")]
    private static partial Regex Save();
}
