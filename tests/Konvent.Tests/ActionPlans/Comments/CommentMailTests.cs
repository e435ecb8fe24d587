using Konvent.ActionPlans.Comments;
using Konvent.Mail;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Tests.ActionPlans.Guests;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Comments;

public sealed class CommentMailTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Who_speaks_in_a_thread_hears_of_answers_and_of_what_became_of_it_and_not_of_what_they_did(
        OnEngine engine
    )
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var adviser = await hand.House.PersonWith(Role.Adviser, hand.Sample.Place);
        var coordinator = await hand.House.PersonWith(Role.Coordinator, hand.Sample.Place);
        var silent = await hand.House.PersonWith(Role.Adviser, hand.Sample.Place);

        await adviser.Browser.Say(hand, "Say who pays.");
        var thread = (await hand.Thread()).Id;
        (await Letters(hand, adviser)).ShouldBeEmpty();
        await coordinator.Browser.Answer(hand, thread, "The ministry.");
        await coordinator.Browser.Close(hand, thread, ThreadOutcome.TakenOver, "It now says so.");

        var heard = await Letters(hand, adviser);
        heard.Count.ShouldBe(2);
        heard[0].Text.ShouldContain("The ministry.");
        heard[0].Text.ShouldContain($"{hand.At()}#thread-{thread:N}");
        heard[1].Text.ShouldContain("What became of it: Taken over.");
        heard[1].Text.ShouldContain("It now says so.");
        (await Letters(hand, coordinator)).ShouldBeEmpty();
        (await Letters(hand, silent)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Who_has_left_the_project_hears_no_more(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var adviser = await hand.House.PersonWith(Role.Adviser, hand.Sample.Place);
        var coordinator = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        await adviser.Browser.Say(hand, "Say who pays.");
        await hand.House.InDatabase(async db =>
        {
            db.RemoveRange(
                await db.Set<Konvent.People.Memberships.Membership>()
                    .Where(m => m.AccountId == adviser.Id)
                    .ToListAsync()
            );
            await db.SaveAs(Konvent.Basics.Author.Program, default);
        });

        await coordinator.Answer(hand, (await hand.Thread()).Id, "The ministry.");

        (await Letters(hand, adviser)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Who_writes_a_plan_hears_of_new_comments_once_a_day(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var hand = await PlanInHand.In(house);
        var (place, own) = (hand.Sample.Place, hand.Partner.OrganisationId);
        var writer = await house.PersonWith(Role.Partner, place, own);
        var elsewhere = await house.PersonWith(Role.Partner, place);
        var coordinator = await house.PersonWith(Role.Coordinator, place);
        var adviser = await house.PersonWith(Role.Adviser, place);
        var guest = await GuestInHand.In(hand);

        await Task.WhenAll(guest.Say(house.Browser(), "At night too."), adviser.Browser.Say(hand, "Say who pays."));
        await coordinator.Browser.Say(hand, "Since when?");
        foreach (var one in new[] { writer, coordinator })
        {
            var letter = (await house.LettersTo(one.Email)).ShouldHaveSingleItem();
            letter.Text.ShouldContain("has commented on the action plan “Banks for everybody”");
            letter.Text.ShouldContain(hand.At("/comments"));
            letter.Text.ShouldNotContain("Berta");
        }
        house.Clock.Move(TimeSpan.FromDays(1));
        await guest.Say(house.Browser(), "And on Sundays.");

        (await house.LettersTo(writer.Email))[0].Text.ShouldContain("A guest has commented");
        foreach (var (one, letters) in new[] { (writer, 2), (coordinator, 2), (adviser, 0), (elsewhere, 0) })
            (await house.LettersTo(one.Email)).Count.ShouldBe(letters);
    }

    private static Task<List<Letter>> Letters(PlanInHand hand, TestPerson person) =>
        hand.House.InDatabase(db =>
            db.Letters.AsNoTracking()
                .Where(l => l.Kind == "plan-comment" && l.ToAddress == person.Email)
                .OrderBy(l => l.WrittenAt)
                .ToListAsync()
        );
}
