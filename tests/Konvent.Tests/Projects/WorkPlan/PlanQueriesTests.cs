using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Shouldly;

namespace Konvent.Tests.Projects.WorkPlan;

/// <summary>A project as large as they come: 40 partners, 30 work packages, 600 activities.</summary>
public sealed class PlanQueriesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_large_project_asks_the_database_as_often_as_a_small_one(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        await Fill(sample, 1, partner.OrganisationId);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var (plan, overview) = (await Ask(sample.Plan()), await Ask(sample.At()));
        for (var n = 0; n < 39; n++)
            await sample.TakesPart();

        await Fill(sample, 29, partner.OrganisationId);

        (await Ask(sample.Plan())).ShouldBe(plan);
        plan.ShouldBeLessThanOrEqualTo(8);
        (await Ask(sample.At())).ShouldBe(overview);
        overview.ShouldBeLessThanOrEqualTo(13);

        Task<int> Ask(string address) => Queries.Of(() => browser.GetStringAsync(address));
    }

    private static Task Fill(Sample sample, int packages, Guid organisation) =>
        sample.House.InDatabase(async db =>
        {
            for (var n = 1; n <= packages; n++)
            {
                var package = new WorkPackage(
                    sample.Project,
                    n,
                    new(
                        $"WP{n}",
                        Named("Package", n),
                        Wording.Empty,
                        organisation,
                        When.Parse("2030-01/2031-12"),
                        [],
                        []
                    )
                );
                package.Arrange([.. Enumerable.Range(1, 20).Select(m => Activity(m, organisation))]);
                var milestone = new Milestone(sample.Project, new(Named("Milestone", n), 1, package.Id));
                milestone.Move(When.Parse("2030-05"), When.Parse("2029-01-01"));
                milestone.Move(When.Parse("2030-09"), When.Parse("2030-02-01"));
                db.AddRange(package, milestone);
            }
            await db.SaveAs(Author.Program, default);
        });

    private static ActivityFacts Activity(int number, Guid organisation) =>
        new(
            null,
            Named("Activity", number),
            Wording.Empty,
            [organisation],
            When.Parse("2030-05"),
            ActivityState.Done,
            [new(null, Named("Deliverable", number), When.Parse("2030-05"), null)]
        );

    private static Wording Named(string name, int number) => Sample.Say("en", $"{name} {number}");
}
