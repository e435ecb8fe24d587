using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Api;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Versions;

public sealed class DiscardVersionTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_version_begun_by_mistake_is_given_up_and_the_plan_is_as_it_was_signed(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine), actions: 3);
        var (before, actions) = (await hand.Stored(), await hand.Actions());
        await hand.Go(PlanMove.Reopened);
        await hand.Rewrite("Inne brzegi");
        await hand.House.InDatabase(async db =>
        {
            var now = await db
                .PlannedActions.Where(a => a.PlanId == hand.Plan.Id)
                .OrderBy(a => a.Position)
                .ToListAsync();
            now[0].Describe(SampleActions.Called("Inne nabrzeże", "pl"));
            now[2].PlaceAt(1);
            db.Remove(now[1]);
            var plan = await db.Plans.SingleAsync(p => p.Id == hand.Plan.Id);
            db.Add(new PlannedAction(plan, 4, SampleActions.Called("Nowe", "pl")));
            await db.SaveAs(Author.Program, default);
        });
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);

        var answer = await (await FormOnPage.At(browser, hand.At("/edit"))).Send("Discard");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var after = await hand.Stored();
        (after.State, after.Edition, after.Title).ShouldBe((PlanState.Signed, 1, before.Title));
        after.Steps.SkipLast(2).ShouldBe(before.Steps);
        after.Steps.TakeLast(2).Select(step => step.Move).ShouldBe([PlanMove.Reopened, PlanMove.GivenUp]);
        (await browser.GetStringAsync(hand.At())).ShouldContain("new version given up");
        var restored = await hand.Actions();
        restored.Select(action => action.Id).ShouldBe(actions.Select(action => action.Id));
        restored.Select(action => action.Facts.Texts).ShouldBe(actions.Select(action => action.Facts.Texts));
        restored[0].Facts.Players.ShouldBe(actions[0].Facts.Players);
        restored[0].Facts.Costs.ShouldBe(actions[0].Facts.Costs);
        await hand.Go(PlanMove.Reopened);
        (await hand.Stored()).Edition.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task What_was_signed_is_not_given_up_nor_a_first_version(OnEngine engine)
    {
        var house = await houses.On(engine);
        var signed = await OpenPlans.Signed(house);
        var draft = await PlanInHand.In(house);
        var api = await KeyHolder.With(signed.Sample, Role.Coordinator);
        var other = await KeyHolder.With(draft.Sample, Role.Coordinator);

        var closed = await api.Delete(signed.At("/versions/1"), (await api.Get(signed.At())).ETag!);
        var first = await other.Delete(draft.At("/versions/1"), (await other.Get(draft.At())).ETag!);
        await signed.Go(PlanMove.Reopened);
        var wrong = await api.Delete(signed.At("/versions/1"), (await api.Get(signed.At())).ETag!);
        var right = await api.Delete(signed.At("/versions/2"), (await api.Get(signed.At())).ETag!);

        (closed.Status, first.Status, wrong.Status, right.Status).ShouldBe((422, 422, 404, 204));
        (await signed.Stored()).State.ShouldBe(PlanState.Signed);
    }

    [Theory, BothEngines]
    public async Task Whoever_did_not_see_what_was_written_since_gives_nothing_up(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        await hand.Go(PlanMove.Reopened);
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var form = await FormOnPage.At(browser, hand.At("/edit"));
        await hand.Rewrite("Inne brzegi");

        (await form.Send("Discard")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await hand.Stored()).Title[Language.Polish].ShouldBe("Inne brzegi");
    }
}
