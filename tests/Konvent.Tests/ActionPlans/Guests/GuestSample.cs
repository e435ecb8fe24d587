using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Guests;
using Konvent.People.Rights;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.ActionPlans.Guests;

/// <summary>A guest who was let in to a plan, with the link they got.</summary>
internal sealed record GuestInHand(PlanInHand Hand, Guid Id, string Email, string Link)
{
    public House House => Hand.House;

    public static async Task<GuestInHand> In(
        PlanInHand hand,
        GuestPurpose purpose = GuestPurpose.Comment,
        string language = "en"
    )
    {
        var email = $"guest-{Guid.CreateVersion7():N}@example.org";
        var guest = await hand.Sample.Do<InviteGuest, PlanGuest>(deed =>
            deed.Run(
                hand.Sample.Acronym,
                hand.Plan.Id,
                new(purpose, "Berta Beispiel", email, Language.Of(language)),
                hand.Sample.Coordinator,
                default
            )
        );
        return new(hand, guest.Id, email, await hand.House.LinkTo(email));
    }

    public Task<PlanGuest> Stored() =>
        House.InDatabase(db => db.PlanGuests.AsNoTracking().SingleAsync(g => g.Id == Id));

    public Task<HttpResponseMessage> Say(HttpClient browser, string text, Guid? thread = null, Guid? action = null) =>
        browser.PostForm(
            Link,
            ("Form.Text", text),
            ("Form.Thread", thread?.ToString() ?? ""),
            ("Form.ActionId", action?.ToString() ?? "")
        );

    public Task<HttpResponseMessage> Close(Guid thread, ThreadOutcome outcome, string note = "") =>
        House
            .Browser()
            .PostForm(
                Link,
                $"{Link}?handler=Resolve",
                ("Form.Thread", thread.ToString()),
                ("Form.Outcome", outcome.ToString()),
                ("Form.Note", note)
            );

    /// <summary>Ends or renews the link as the list's buttons do.</summary>
    public Task Do(Func<EndGuest, Person, Task> what) =>
        Hand.Sample.Do<EndGuest>(deed => what(deed, Hand.Sample.Coordinator));

    public Task Revoke() => Do((deed, who) => deed.Revoke(Hand.Sample.Acronym, Hand.Plan.Id, Id, who, default));

    public Task Renew() => Do((deed, who) => deed.Renew(Hand.Sample.Acronym, Hand.Plan.Id, Id, who, default));
}
