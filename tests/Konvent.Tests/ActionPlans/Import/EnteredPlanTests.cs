using Konvent.ActionPlans.Import;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static Konvent.Tests.ActionPlans.Word.SampleDocument;

namespace Konvent.Tests.ActionPlans.Import;

/// <summary>What stands here once a plan is entered, and what is written down of that.</summary>
public sealed class EnteredPlanTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_plan_in_English_has_one_summary_and_nothing_of_two_is_lost(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));

        var form = await sample.Look(
            With(
                Titled()
                    + P("Part I – General information")
                    + P("Summary")
                    + P("Quays without cars.")
                    + P("Summary in English")
                    + P("Quays for everybody.")
                    + P("Part II – Policy context")
                    + P("Name of the policy instrument addressed: Water programme")
            )
        );
        var (plan, _) = await sample.Enter(form);

        form["Form.Summary"].ShouldBe("Quays without cars.\n\nQuays for everybody.");
        form.Html.ShouldNotContain("Form.EnglishSummary");
        plan.Summary.ShouldBe(Wording.In(Language.English, "Quays without cars.\n\nQuays for everybody."));
    }

    [Theory, BothEngines]
    public async Task An_English_summary_that_was_written_stays_when_the_plan_becomes_one_in_English(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));
        var form = await sample.Look(WordLayouts.Lists());

        var (plan, _) = await sample.Enter(
            form.Type(
                ("Form.Language", "en"),
                ("Form.Summary", "Open quays."),
                ("Form.EnglishSummary", "Quays without cars.")
            )
        );

        plan.Summary.ShouldBe(Wording.In(Language.English, "Open quays.\n\nQuays without cars."));
    }

    [Theory, BothEngines]
    public async Task The_history_tells_a_plan_and_its_actions_in_one_entry(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));
        var actions = Enumerable
            .Range(1, 12)
            .Select(n => P($"Action {n}: Quay {n}") + P("Nature of the action") + P("Open."));

        await sample.Enter(
            await sample.Look(
                With(
                    Titled()
                        + P("Part II – Policy context")
                        + P("Name of the policy instrument addressed: Water programme")
                        + P("Part III – Details of the actions envisaged")
                        + string.Concat(actions)
                )
            )
        );
        var html = System.Net.WebUtility.HtmlDecode(await sample.Browser.GetStringAsync(sample.Sample.At("/history")));

        var entry = html.Split("<p class=\"log-who\">")
            .Single(entry =>
                entry.Contains(
                    "Imported from plan.docx: plan “Plan for quays” with 12 actions",
                    StringComparison.Ordinal
                )
            );
        entry.ShouldContain("and 7 more");
        foreach (var n in Enumerable.Range(1, 12))
            entry.ShouldContain($"Quay {n}”");
        html.Split("Quay 7”").Length.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task Documents_from_long_ago_make_place_for_new_ones(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));
        var begun = await Waiting(sample, P("Begun."));
        await sample.Sample.House.InDatabase(async db =>
        {
            var first = await db.WaitingPlans.SingleAsync(plan => plan.Id == begun);
            foreach (var days in Enumerable.Range(1, 19).Append(31))
                db.Add(
                    new WaitingPlan(sample.Sample.Project, first.AccountId, $"{days}", [], first.ReadAt.AddDays(-days))
                );
            await db.SaveAs(Author.Program, default);
        });

        await Waiting(sample, P("One more."));

        var kept = await sample.Sample.House.InDatabase(db =>
            db.WaitingPlans.Where(plan => plan.ProjectId == sample.Sample.Project)
                .Select(plan => plan.Name)
                .ToListAsync()
        );
        kept.Count.ShouldBe(20);
        kept.ShouldNotContain("31");
        kept.ShouldNotContain("19");
    }

    private static async Task<Guid> Waiting(ImportSample sample, string body)
    {
        using var answer = await sample.Send(With(body));
        return Guid.Parse($"{answer.Headers.Location}".Split('/')[^1]);
    }

    private static string Titled() =>
        "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Plan for quays</w:t></w:r></w:p>";
}
