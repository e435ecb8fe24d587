using Konvent.ActionPlans.Guests;
using Konvent.People.Rights;
using Konvent.Tests.ActionPlans.Comments;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Guests;

public sealed class ForgetGuestsTests
{
    [Theory, BothEngines]
    public async Task Who_a_guest_was_is_forgotten_thirty_days_after_their_link_has_ended(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var hand = await PlanInHand.In(house);
        var (guest, other) = (await GuestInHand.In(hand), await GuestInHand.In(hand));
        var browser = await house.SignedIn(Role.Coordinator, hand.Sample.Place);
        await guest.Say(house.Browser(), "I like it.");
        await browser.Answer(hand, (await hand.Thread()).Id, "We too.");
        await guest.Revoke();
        var forget = house.Services.GetRequiredService<ForgetGuests>();

        house.Clock.Move(ForgetGuests.After - TimeSpan.FromHours(1));
        (await forget.Run(default)).ShouldBe(0);
        house.Clock.Move(TimeSpan.FromHours(2));
        (await forget.Run(default)).ShouldBe(1);

        var stored = await guest.Stored();
        (stored.Name, stored.Email).ShouldBe(("", ""));
        (await house.LettersTo(guest.Email)).ShouldBeEmpty();
        (await house.LettersTo(other.Email)).ShouldHaveSingleItem();
        var again = await house.SignedIn(Role.Coordinator, hand.Sample.Place);
        var page = await (await again.GetAsync(hand.At())).Text();
        page.ShouldContain("A guest");
        page.ShouldContain("I like it.");
        page.ShouldNotContain("Berta");
        (await forget.Run(default)).ShouldBe(0);
    }
}
