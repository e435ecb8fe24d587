using Konvent.ActionPlans.Writing;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class WrittenForTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_history_says_for_whom_a_coordinator_wrote_and_a_partner_wrote_for_itself(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var partner = new Person(
            Guid.CreateVersion7(),
            "Piotr Wzorek",
            "piotr@example.org",
            Language.Polish,
            [new(Role.Partner, hand.Sample.Programme, hand.Sample.Project, hand.Partner.OrganisationId)]
        );
        await Write(hand, partner, "By the partner.");
        await Write(hand, hand.Sample.Coordinator, "By the coordinator.");
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var saves = await hand.House.InDatabase(db =>
            db.Revisions.Where(r => r.Of == hand.Plan.Id).OrderBy(r => r.Number).ToListAsync()
        );
        var page = await browser.GetStringAsync(hand.Sample.At("/history"));
        var save = await browser.GetStringAsync(hand.Sample.At($"/history/{saves[^1].Id}"));

        saves[^2].WrittenFor.ShouldBeNull();
        saves[^1].WrittenFor.ShouldBe([hand.Partner.OrganisationId]);
        page.ShouldContain($"<strong>{hand.Sample.Coordinator.Name}</strong> for ");
        page.ShouldNotContain($"<strong>{partner.Name}</strong> for ");
        save.ShouldContain("<p class=\"soft\">for ");
    }

    private static async Task Write(PlanInHand hand, Person who, string context)
    {
        var plan = await hand.Stored();
        var nothing = new List<KeyValuePair<Language, string?>>();
        await hand.Sample.Do<ChangePlan>(deed =>
            deed.Run(
                hand.Sample.Acronym,
                plan.Id,
                plan.Version,
                new(
                    plan.InstrumentId,
                    plan.Partners,
                    plan.Language,
                    nothing,
                    nothing,
                    nothing,
                    [KeyValuePair.Create(plan.Language, (string?)context)]
                ),
                who,
                default
            )
        );
    }
}
