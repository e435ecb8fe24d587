using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class WorkPlanApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_work_package_is_entered_read_changed_whole_and_taken_out(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.At("/work-packages");

        var entered = await api.Post(at, Package("Pilots", partner.OrganisationId, null));
        entered.Status.ShouldBe((int)HttpStatusCode.Created);
        var id = entered.Json!["id"]!.GetValue<string>();
        var one = await api.Get($"{at}/{id}");
        var activity = one.Json!["activities"]![0]!;
        activity["state"]!.GetValue<string>().ShouldBe("inProgress");
        activity["responsible"]![0]!["id"]!.GetValue<string>().ShouldBe(partner.OrganisationId.ToString());
        activity["deliverables"]![0]!["due"]!["edtf"]!.GetValue<string>().ShouldBe("2030-05");
        one.Json["outputs"]![0]!["target"]!.GetValue<int>().ShouldBe(4);

        var known = activity["id"]!.GetValue<string>();
        var changed = await api.Put($"{at}/{id}", Package("Trials", partner.OrganisationId, known), one.ETag);
        changed.Json!["name"]!["en"]!.GetValue<string>().ShouldBe("Trials");
        changed.Json["activities"]![0]!["id"]!.GetValue<string>().ShouldBe(known);
        (await api.Put($"{at}/{id}", Package("Late", partner.OrganisationId, known), one.ETag)).Status.ShouldBe(
            (int)HttpStatusCode.PreconditionFailed
        );
        (await api.Get(at)).Json!.AsArray().Count.ShouldBe(1);
        (await api.Get(sample.At())).Json!["workPackages"]![0]!["code"]!.GetValue<string>().ShouldBe("WP1");

        (await api.Delete($"{at}/{id}", (await api.Get($"{at}/{id}")).ETag)).Status.ShouldBe(
            (int)HttpStatusCode.NoContent
        );
        (await api.Get($"{at}/{id}")).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task No_date_for_which_a_milestone_was_planned_is_dropped_or_written_over(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.At("/milestones");
        var entered = await api.Post(at, Milestone(Plan(null, "2030-03"), Plan(null, "2030-05")));
        entered.Status.ShouldBe((int)HttpStatusCode.Created);
        var id = entered.Json!["id"]!.GetValue<string>();
        var (first, second) = (PlanId(0), PlanId(1));

        await Refused("planDropped", Plan(second, "2030-05"));
        await Refused("planDropped", Plan(second, "2030-05"), Plan(first, "2030-03"));
        await Refused("planPassed", Plan(first, "2030-04"), Plan(second, "2030-05"));
        var moved = await Put(Plan(first, "2030-03"), Plan(second, "2030-06"), Plan(null, "2030-09"));

        moved.Status.ShouldBe((int)HttpStatusCode.OK);
        moved.Json!["plans"]!
            .AsArray()
            .Select(plan => plan!["dates"]!["edtf"]!.GetValue<string>())
            .ShouldBe(["2030-03", "2030-06", "2030-09"]);

        string PlanId(int n) => entered.Json!["plans"]![n]!["id"]!.GetValue<string>();
        async Task Refused(string rule, params object[] plans)
        {
            var refused = await Put(plans);
            refused.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity);
            refused.Json!["rules"]![0]!["key"]!.GetValue<string>().ShouldBe("workplan.rule." + rule);
        }
        async Task<Answered> Put(params object[] plans) =>
            await api.Put($"{at}/{id}", Milestone(plans), (await api.Get($"{at}/{id}")).ETag);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_named_by_its_member(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var api = await KeyHolder.With(sample, Role.Coordinator);

        var package = await api.Post(sample.At("/work-packages"), Package("Pilots", Guid.CreateVersion7(), null));
        var milestone = await api.Post(sample.At("/milestones"), Milestone(Plan(null, "XXXX-05-01")));

        package.Json!["rules"]![0]!["field"]!.GetValue<string>().ShouldBe("activities[0].responsible");
        milestone.Json!["rules"]![0]!["field"]!.GetValue<string>().ShouldBe("plans[0].dates");
    }

    private static object Package(string name, Guid responsible, string? activity) =>
        new
        {
            code = "WP1",
            name = new { en = name },
            purpose = new { },
            leadId = (Guid?)null,
            dates = new { edtf = "2030-01/2031-06" },
            activities = new[]
            {
                new
                {
                    id = activity,
                    name = new { en = "A ferry" },
                    description = new { },
                    responsible = new[] { responsible },
                    dates = (object?)null,
                    state = "inProgress",
                    deliverables = new[]
                    {
                        new
                        {
                            id = (string?)null,
                            name = new { en = "Licence" },
                            due = new { edtf = "2030-05" },
                            deliveredOn = (object?)null,
                        },
                    },
                },
            },
            outputs = new[]
            {
                new
                {
                    id = (string?)null,
                    name = new { en = "Workshops" },
                    unit = new { en = "workshops" },
                    target = 4,
                },
            },
            results = Array.Empty<object>(),
        };

    private static object Milestone(params object[] plans) =>
        new
        {
            name = new { en = "Study published" },
            number = 1,
            packageId = (Guid?)null,
            plans,
            state = "planned",
            doneOn = (object?)null,
            droppedBecause = new { },
        };

    private static object Plan(string? id, string dates) =>
        new
        {
            id,
            dates = new { edtf = dates },
            plannedOn = (object?)null,
            reason = new { },
        };
}
