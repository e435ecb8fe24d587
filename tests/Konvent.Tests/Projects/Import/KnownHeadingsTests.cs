using System.Net;
using System.Text.RegularExpressions;
using Konvent.People.Rights;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Partners;
using Konvent.Projects.Import.Plans;
using Konvent.Tests.Projects.Budget;
using Konvent.Tests.Projects.WorkPlan;
using Konvent.Ui;
using Shouldly;

namespace Konvent.Tests.Projects.Import;

/// <summary>Whoever copies the program's own headings into a table finds its columns understood.</summary>
public sealed partial class KnownHeadingsTests(Houses houses)
{
    private static readonly Texts texts = new();

    private static readonly KnownColumns Partners = PartnerColumns.Of(texts, ["ERDF", "IPA III"], []);

    private static readonly KnownColumns Plan = PlanColumns.Of(texts);

    [Theory, BothEngines]
    public async Task The_words_of_the_budget_are_known_in_every_language(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        await sample.Write(part.Id);

        await InEveryLanguage(
            sample,
            async browser =>
            {
                Meant(Partners, Headings(await browser.GetStringAsync(sample.Budget()))[..6])
                    .ShouldBe(["Name", "Total", "Eligible", "Fund:ERDF", "National", "Rate"]);
                Meant(
                        Partners,
                        Labels(
                            await browser.GetStringAsync(sample.Budget(part.Id)),
                            "Form_Currency Form_Total Form_Eligible Form_NationalContribution Form_CoFinancingRate Form_ExchangeMonth"
                        )
                    )
                    .ShouldBe(["Currency", "Total", "Eligible", "National", "Rate", "ExchangeMonth"]);
            }
        );
    }

    [Theory, BothEngines]
    public async Task The_words_of_the_work_plan_are_known_in_every_language(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("Learning"));
        await sample.Add(Planned.Milestone("Mid-term", "2026"));

        await InEveryLanguage(
            sample,
            async browser =>
            {
                var headings = Headings(await browser.GetStringAsync(sample.Plan()));
                // How many activities and milestones a package has is in no table.
                Meant(Plan, [.. headings[..3], .. headings[5..]])
                    .ShouldBe(["Package", "Dates", "Responsible", "Title", "Package", "First", "Dates", "State"]);
                Meant(
                        Plan,
                        Labels(
                            await browser.GetStringAsync(sample.Plan("/milestones/new")),
                            "Form_PackageId Form_Planned Form_State Form_DoneOn"
                        )
                    )
                    .ShouldBe(["Package", "Dates", "State", "Done"]);
                Meant(
                        Plan,
                        Labels(
                            await browser.GetStringAsync(sample.Plan($"/packages/{package.Id}/edit")),
                            "Form_Code Form_LeadId Form_Dates"
                        )
                    )
                    .ShouldBe(["Code", "Responsible", "Dates"]);
            }
        );
    }

    [Fact]
    public void What_is_exported_is_known_in_every_language()
    {
        foreach (var known in (KnownColumns[])[Partners, Plan])
        foreach (var language in Texts.Languages)
            texts
                .In(language, () => known.Guess(known.Meanings.Select(known.NameOf)))
                .ShouldBe(known.Meanings, language.Code);
    }

    [Theory]
    [InlineData("Costi totali", "Total")]
    [InlineData("Costo totale (EUR)", "Total")]
    [InlineData("Spesa ammissibile", "Eligible")]
    [InlineData("Contributo nazionale", "National")]
    [InlineData("Nationale Kofinanzierung", "National")]
    [InlineData("Fördersatz in %", "Rate")]
    [InlineData("Budżet całkowity", "Total")]
    [InlineData("Koszt kwalifikowalny", "Eligible")]
    [InlineData("National co-financing", "National")]
    [InlineData("Wechselkurs", "ExchangeRate")]
    [InlineData("Personal", "Cost:Staff:")]
    [InlineData("Number of staff", null)]
    public void So_are_words_that_people_use(string heading, string? meaning) =>
        (Partners.Of(heading)?.Meaning).ShouldBe(meaning);

    private static async Task InEveryLanguage(Sample sample, Func<HttpClient, Task> look)
    {
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        foreach (var language in Texts.Languages)
        {
            await browser.Choose(language);
            await look(browser);
        }
    }

    private static List<string?> Meant(KnownColumns known, IEnumerable<string> headings) =>
        [.. headings.Select(heading => known.Of(heading)?.Meaning)];

    private static string[] Headings(string html) =>
        [.. Heading().Matches(html).Select(heading => WebUtility.HtmlDecode(heading.Groups[1].Value).Trim())];

    private static IEnumerable<string> Labels(string html, string fields) =>
        fields
            .Split(' ')
            .Select(field =>
                WebUtility
                    .HtmlDecode(Regex.Match(html, $"<label[^>]*for=\"{field}\"[^>]*>([^<]+)").Groups[1].Value)
                    .Trim()
            );

    [GeneratedRegex("<th scope=\"col\"[^>]*>([^<]+)</th>")]
    private static partial Regex Heading();
}
