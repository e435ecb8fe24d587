using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Launch;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.ActionPlans;

/// <summary>Plans on their way to the public.</summary>
internal static class OpenPlans
{
    public const string Nature = "Trzy miasta zamykają nabrzeża dla samochodów.";

    /// <summary>A signed Polish plan with an English summary and an action, in a project of which nobody else reads anything yet.</summary>
    public static async Task<PlanInHand> Signed(House house, int actions = 1)
    {
        var hand = await PlanInHand.In(house, language: "pl");
        await house.InDatabase(async db =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Id == hand.Plan.Id);
            plan.Describe(
                plan.Facts with
                {
                    Title = Sample.Say("pl", "Brzegi dla wszystkich"),
                    Summary = Sample.Say("pl", "Nabrzeża bez samochodów.", "en", "Quays without cars."),
                    Context = Sample.Say("pl", "Strategia milczy o rzekach."),
                }
            );
            for (var n = 1; n <= actions; n++)
                db.Add(new PlannedAction(hand.Plan, n, Action(n)));
            await db.SaveAs(Author.Program, default);
        });
        await hand.Sign();
        return hand;
    }

    /// <summary>Goes all the way to the signature.</summary>
    public static async Task Sign(this PlanInHand hand)
    {
        foreach (var move in (PlanMove[])[PlanMove.Submitted, PlanMove.Accepted, PlanMove.Endorsed, PlanMove.Signed])
            await hand.Go(move);
    }

    /// <summary>Opens the project to everybody, with a funding statement.</summary>
    public static async Task OpenProject(this PlanInHand hand, params string[] languages)
    {
        await hand.House.InDatabase(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == hand.Sample.Programme);
            programme.Prescribe([new FundingStatement(Language.English, "Co-funded by the Union", "Manual", true)]);
            await db.SaveAs(Author.Program, default);
        });
        await hand.Sample.Change(project =>
        {
            project.Describe(new(null, null, null, [.. languages.Select(Language.Of)], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new(2026, 1, 1));
        });
    }

    public static async Task Launch(this PlanInHand hand)
    {
        var seen = (await hand.Stored()).Version;
        await hand.Sample.Do<LaunchPlan>(deed =>
            deed.Run(hand.Sample.Acronym, hand.Plan.Id, seen, hand.Sample.Coordinator, default)
        );
    }

    /// <summary>A signed plan that everybody reads in these languages.</summary>
    public static async Task<PlanInHand> Launched(House house, params string[] languages)
    {
        var hand = await Signed(house);
        await hand.OpenProject(languages);
        await hand.Launch();
        return hand;
    }

    /// <summary>Changes the plan behind the program's back.</summary>
    public static Task Rewrite(this PlanInHand hand, string title) =>
        hand.House.InDatabase(async db =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Id == hand.Plan.Id);
            plan.Describe(plan.Facts with { Title = plan.Title.With(Language.Polish, title) });
            await db.SaveAs(Author.Program, default);
        });

    private static ActionFacts Action(int n)
    {
        var facts = SampleActions.Called($"Nabrzeże {n}", "pl");
        return facts with
        {
            Texts = facts.Texts with { Nature = Sample.Say("pl", Nature) },
            Costs = [new(Guid.CreateVersion7(), Sample.Say("pl", "Ławki"), Money.Euro(180_000m))],
            Players =
            [
                new(
                    Guid.CreateVersion7(),
                    null,
                    Sample.Say("pl", "Trzy miasta"),
                    Sample.Say("pl", "zamykają nabrzeża")
                ),
            ],
            Dates = When.Parse("2027-05/2027-09"),
        };
    }
}
