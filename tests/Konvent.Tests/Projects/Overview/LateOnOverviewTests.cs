using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects.WorkPlan;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Overview;

public sealed class LateOnOverviewTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_is_overdue_stands_among_what_is_to_be_done_with_the_way_to_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var milestone = await sample.Add(Planned.Milestone("Kick-off", "2019-05"));
        await sample.Add(Planned.Milestone("Far away", "2199"));
        var activity = await Deliverables(sample, [], Due("Third report", "2019-09-30"), Due("Later", "2199"));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var html = WebUtility.HtmlDecode(await ToDo(browser, sample));

        html.ShouldContain("Third report");
        html.ShouldContain("Deliverable, due: 30 September 2019");
        html.ShouldContain($"/activities/{activity}/report\"");
        html.ShouldContain("Milestone, planned for: May 2019");
        html.ShouldContain($"/work-plan/milestones/{milestone.Id}\"");
        html.ShouldNotContain("Later");
        html.ShouldNotContain("Far away");
    }

    [Theory, BothEngines]
    public async Task A_partner_hears_of_what_its_own_organisation_owes_and_a_viewer_of_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        await Deliverables(sample, [part.OrganisationId], Due("Our report", "2019"));
        await Deliverables(sample, [], Due("Their report", "2019"));
        var partner = await sample.House.SignedIn(Role.Partner, sample.Place, part.OrganisationId);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var html = await ToDo(partner, sample);
        html.ShouldContain("Our report");
        html.ShouldNotContain("Their report");
        (await viewer.GetStringAsync(sample.At())).ShouldNotContain("Our report");
    }

    [Theory, BothEngines]
    public async Task Of_many_that_are_overdue_the_oldest_are_named_and_the_others_counted(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Deliverables(sample, [], [.. Enumerable.Range(1, 7).Select(n => Due($"Report {n}", $"200{n}"))]);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var html = await ToDo(browser, sample);

        html.ShouldContain("Report 5");
        html.ShouldNotContain("Report 6");
        html.ShouldContain("and 2 more that are late");
    }

    [Theory, BothEngines]
    public async Task That_figures_of_the_budget_differ_is_said_to_those_who_can_mend_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var part = await sample.TakesPart();
        await sample.House.InDatabase(async db =>
        {
            var facts = new BudgetFacts(Money.Euro(100), Money.Euro(200), [], null, null, [], null);
            db.Budgets.Add(new PartnerBudget(sample.Project, part.Id, facts));
            await db.SaveAs(Author.Program, default);
        });
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var html = await ToDo(browser, sample);

        html.ShouldContain("The budget shows differences.");
        html.ShouldContain($"{sample.At("/budget")}\"");
        (await viewer.GetStringAsync(sample.At())).ShouldNotContain("The budget shows differences.");
    }

    private static async Task<string> ToDo(HttpClient browser, Sample sample)
    {
        var html = await browser.GetStringAsync(sample.At());
        var from = html.IndexOf("<h2>Still to do</h2>", StringComparison.Ordinal);
        from.ShouldBeGreaterThan(0);
        return html[from..html.IndexOf("</section>", from, StringComparison.Ordinal)];
    }

    private static DeliverableFacts Due(string name, string due) =>
        new(null, Sample.Say("en", name), When.Parse(due), null);

    private static async Task<Guid> Deliverables(
        Sample sample,
        Guid[] responsible,
        params DeliverableFacts[] deliverables
    )
    {
        var package = await sample.Add(Planned.Package("Package"));
        return await sample.House.InDatabase(async db =>
        {
            var stored = await db.WorkPackages.AsSplitQuery().SingleAsync(p => p.Id == package.Id);
            stored.Arrange([
                new(
                    null,
                    Sample.Say("en", "Reporting"),
                    Wording.Empty,
                    responsible,
                    null,
                    ActivityState.InProgress,
                    deliverables
                ),
            ]);
            await db.SaveAs(Author.Program, default);
            return stored.Activities.Single().Id;
        });
    }
}
