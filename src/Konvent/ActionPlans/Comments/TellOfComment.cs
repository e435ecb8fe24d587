using Konvent.ActionPlans.Guests;
using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Comments;

/// <summary>Tells by mail those who began a thread or answered in it of further answers, and of what became of it; nobody of what they did themselves.</summary>
public sealed class TellOfComment(
    KonventDb db,
    Texts texts,
    ServerSettings server,
    WriteGuestLetter guests,
    TimeProvider clock
)
{
    public Task OfAnswer(PlanIn here, PlanComment first, PlanComment answer, CancellationToken stop) =>
        Tell(
            here,
            first,
            new(answer.AccountId, answer.GuestId, answer.Name),
            (by, title) =>
                new(
                    texts["comments.mail.answer.subject", here.Project.Acronym],
                    texts["comments.mail.answer", by, title, answer.Text]
                ),
            stop
        );

    public Task OfOutcome(PlanIn here, PlanComment first, Person who, CancellationToken stop) =>
        Tell(
            here,
            first,
            new(who.Id, null, who.Name),
            (by, title) =>
                new(
                    texts["comments.mail.outcome.subject", here.Project.Acronym],
                    texts["comments.mail.outcome", by, title, texts[$"comments.outcome.{first.Outcome}"], first.Text]
                        + (first.OutcomeNote is null ? "" : $"\n\n{first.OutcomeNote}")
                ),
            stop
        );

    private async Task Tell(
        PlanIn here,
        PlanComment first,
        Commenter by,
        Func<string, string, News> news,
        CancellationToken stop
    )
    {
        var spoke = await db
            .PlanComments.AsNoTracking()
            .Where(c => c.ThreadId == first.Id)
            .Select(c => new { c.AccountId, c.GuestId })
            .ToListAsync(stop);
        var accounts = spoke.Select(one => one.AccountId).OfType<Guid>().Where(id => id != by.AccountId).ToHashSet();
        foreach (var account in await StillHere(here, accounts, stop))
            db.Letters.Add(texts.In(account.Language, () => Letter(here, first, account, News(account.Language))));
        var invited = spoke.Select(one => one.GuestId).OfType<Guid>().Where(id => id != by.GuestId).ToHashSet();
        foreach (var guest in await guests.Reachable(here.Plan.Id, invited, stop))
            texts.In(guest.Language, () => guests.Tell(guest, first.Id, News(guest.Language)));

        // What a guest is called stands in no letter to others: letters are kept.
        News News(Language reader) =>
            news(by.AccountId is null ? texts["comments.guest"] : by.Name, here.Plan.Title.For(reader)?.Text ?? "");
    }

    // Who has left the project hears no more of it.
    private async Task<List<Account>> StillHere(PlanIn here, HashSet<Guid> accounts, CancellationToken stop)
    {
        var (project, programme) = (here.Project.Id, here.Project.ProgrammeId);
        var memberships = db
            .Memberships.On(clock.Today())
            .Where(m => m.ProjectId == project || m.ProjectId == null && m.ProgrammeId == programme);
        return await db.Set<Account>()
            .Where(a => a.ClosedAt == null && accounts.Contains(a.Id) && memberships.Any(m => m.AccountId == a.Id))
            .ToListAsync(stop);
    }

    private Letter Letter(PlanIn here, PlanComment first, Account reader, News news)
    {
        var plan = $"{server.LinkBase}/projects/{here.Project.Path}/plans/{here.Plan.Id}";
        return new(
            "plan-comment",
            reader.Email!,
            reader.Name,
            reader.Language,
            news.Subject,
            texts["comments.mail.letter", reader.Name, news.Text, CommentAddress.Of(plan, first)],
            clock.GetUtcNow()
        );
    }
}
