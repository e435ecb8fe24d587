using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

/// <summary>A plan as large as they come: 60 actions, each with players, costs and indicators.</summary>
public sealed class PlanQueriesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_plan_of_sixty_actions_asks_the_database_as_often_as_one_of_two(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await Fill(hand, 1, 2);
        string[] pages = [hand.Plans, hand.At(), hand.At("/text"), hand.At("/actions/new")];
        var before = await Ask(pages);

        await Fill(hand, 3, 60);

        (await Ask(pages)).ShouldBe(before);
        before.Max().ShouldBeLessThanOrEqualTo(13);

        async Task<List<int>> Ask(string[] addresses)
        {
            var counts = new List<int>();
            foreach (var address in addresses)
                counts.Add(await Queries.Of(() => browser.GetStringAsync(address)));
            return counts;
        }
    }

    private static Task Fill(PlanInHand hand, int first, int last) =>
        hand.House.InDatabase(async db =>
        {
            for (var n = first; n <= last; n++)
                db.Add(
                    new PlannedAction(
                        hand.Plan,
                        n,
                        SampleActions.Called($"Action {n}") with
                        {
                            Players =
                            [
                                new(Guid.CreateVersion7(), hand.Partner.OrganisationId, Wording.Empty, Wording.Empty),
                            ],
                            Costs = [new(Guid.CreateVersion7(), Wording.In(Language.English, "Work"), Money.Euro(n))],
                            FurtherInstruments = [Guid.CreateVersion7()],
                        }
                    )
                );
            await db.SaveAs(Author.Program, default);
        });
}
