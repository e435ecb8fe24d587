using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Steps;
using Konvent.Mail;
using Konvent.People;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>
/// Writes to guests of a plan, in their language and each time with a link of its own while they may come in; saved with what gives rise
/// to it.
/// </summary>
public sealed class WriteGuestLetter(KonventDb db, Texts texts, ServerSettings server, TimeProvider clock)
{
    /// <summary>The letter that lets them in; an answer to it reaches the one who invites.</summary>
    public void Invite(PlanIn here, PlanGuest guest, Person who)
    {
        var link = NewLink(guest);
        var letter = Draft(here, guest, who.Name, link);
        db.Letters.Add(
            Letter("plan-guest", guest, letter.Subject, letter.Text).ByPerson(who.Name, who.Email, guest.Id)
        );
    }

    /// <summary>What that letter says.</summary>
    public News Draft(PlanIn here, PlanGuest guest, string by, string link) =>
        texts.In(
            guest.Language,
            () =>
            {
                var title = here.Plan.Title.For(guest.Language)?.Text ?? "";
                var until = texts.DayOf(guest.ExpiresAt);
                var submitted = here.Plan.Last(PlanMove.Submitted);
                return new News(
                    texts[$"guests.mail.subject.{guest.Purpose}", here.Project.Acronym],
                    texts[
                        $"guests.mail.{guest.Purpose}",
                        guest.Name,
                        by,
                        title,
                        here.Project.Acronym,
                        link,
                        until,
                        submitted?.By ?? "",
                        (object?)submitted?.On ?? ""
                    ]
                );
            }
        );

    /// <summary>Those of these guests who are told: until they are forgotten, also once their link has expired, but not where it was revoked.</summary>
    internal async Task<IReadOnlyList<PlanGuest>> Reachable(Guid plan, HashSet<Guid> ids, CancellationToken stop)
    {
        if (ids.Count == 0)
            return [];
        var now = clock.GetUtcNow();
        var guests = await db
            .PlanGuests.AsNoTracking()
            .Where(g => g.PlanId == plan && ids.Contains(g.Id) && g.RevokedAt == null && g.Name != "")
            .ToListAsync(stop);
        return guests.FindAll(guest => now < guest.ExpiresAt + ForgetGuests.After);
    }

    /// <summary>Tells a guest what was said in a thread or became of it. The words are in the guest's language already.</summary>
    internal Letter Tell(PlanGuest guest, Guid thread, News news)
    {
        var text = guest.IsOpen(clock.GetUtcNow())
            ? texts["comments.mail.letter", guest.Name, news.Text, $"{NewLink(guest)}#{CommentAddress.Anchor(thread)}"]
            : texts["guests.mail.expired", guest.Name, news.Text, texts.DayOf(guest.ExpiresAt), guest.InvitedBy];
        var letter = Letter("plan-comment", guest, news.Subject, text).About(guest.Id);
        db.Letters.Add(letter);
        return letter;
    }

    /// <summary>Those who decide about this plan by a link that works.</summary>
    internal async Task<IReadOnlyList<PlanGuest>> Deciding(Guid plan, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var guests = await db
            .PlanGuests.AsNoTracking()
            .Where(g => g.PlanId == plan && g.Purpose == GuestPurpose.Decide && g.RevokedAt == null)
            .ToListAsync(stop);
        return [.. guests.Where(guest => guest.IsOpen(now)).OrderBy(guest => guest.Name)];
    }

    /// <summary>Tells a guest of a step of the plan. The words are in the guest's language already.</summary>
    internal Letter TellOfStep(PlanGuest guest, News news)
    {
        var until = texts.DayOf(guest.ExpiresAt);
        var text = texts["guests.mail.step", guest.Name, news.Text, NewLink(guest), until];
        var letter = Letter("plan-step", guest, news.Subject, text).About(guest.Id);
        db.Letters.Add(letter);
        return letter;
    }

    private string NewLink(PlanGuest guest)
    {
        var secret = LinkSecret.Make();
        db.PlanGuestLinks.Add(new(guest.Id, LinkSecret.HashOf(secret)));
        return $"{server.LinkBase}/plan-links/{secret}";
    }

    private Letter Letter(string kind, PlanGuest guest, string subject, string text) =>
        new(kind, guest.Email, guest.Name, guest.Language, subject, text, clock.GetUtcNow());
}
