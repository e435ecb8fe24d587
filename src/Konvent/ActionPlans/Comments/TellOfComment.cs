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

/// <summary>
/// Tells by mail those who write a plan that something was said about it, and those who began a thread or answered in it of further
/// answers and of what became of it; nobody of what they did themselves.
/// </summary>
public sealed class TellOfComment(
    KonventDb db,
    Texts texts,
    ServerSettings server,
    WriteGuestLetter guests,
    TimeProvider clock
)
{
    private const string Kind = "plan-comment";
    private const string NewKind = "plan-comment-new";

    /// <summary>Of what begins a thread: to each writer one letter a day for a plan, however much is said; asked while nobody else does so.</summary>
    public async Task OfNew(PlanIn here, PlanComment comment, CancellationToken stop)
    {
        var (plan, today) = (here.Plan.Id, clock.Today());
        var since = new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.Zero);
        var told = await db
            .Letters.Where(l => l.Cause == plan && l.Kind == NewKind && l.WrittenAt >= since)
            .Select(l => l.ToAddress)
            .ToListAsync(stop);
        foreach (var account in await db.AccountsBut(comment.AccountId, db.WritersOf(here, today), stop))
            if (!told.Contains(account.Email!))
                db.Letters.Add(texts.In(account.Language, () => OfNew(here, comment, account)).About(plan));
    }

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

    public Task OfOutcome(PlanIn here, PlanComment first, Commenter by, CancellationToken stop) =>
        Tell(
            here,
            first,
            by,
            (name, title) =>
                new(
                    texts["comments.mail.outcome.subject", here.Project.Acronym],
                    texts["comments.mail.outcome", name, title, texts[$"comments.outcome.{first.Outcome}"], first.Text]
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
            db.Letters.Add(
                texts.In(
                    account.Language,
                    () => Letter(Kind, account, News(account.Language), CommentAddress.Of(AddressOf(here), first))
                )
            );
        var invited = spoke.Select(one => one.GuestId).OfType<Guid>().Where(id => id != by.GuestId).ToHashSet();
        foreach (var guest in await guests.Reachable(here.Plan.Id, invited, stop))
            texts.In(guest.Language, () => guests.Tell(guest, first.Id, News(guest.Language)));

        News News(Language reader) => news(NameOf(by), TitleFor(here, reader));
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

    private Letter OfNew(PlanIn here, PlanComment comment, Account reader)
    {
        var by = NameOf(new(comment.AccountId, comment.GuestId, comment.Name));
        var news = new News(
            texts["comments.mail.new.subject", here.Project.Acronym],
            texts["comments.mail.new", by, TitleFor(here, reader.Language)]
        );
        return Letter(NewKind, reader, news, $"{AddressOf(here)}/comments");
    }

    private Letter Letter(string kind, Account reader, News news, string address) =>
        new(
            kind,
            reader.Email!,
            reader.Name,
            reader.Language,
            news.Subject,
            texts["comments.mail.letter", reader.Name, news.Text, address],
            clock.GetUtcNow()
        );

    // What a guest is called stands in no letter to others: letters are kept.
    private string NameOf(Commenter by) => by.AccountId is null ? texts["comments.guest"] : by.Name;

    private static string TitleFor(PlanIn here, Language reader) => here.Plan.Title.For(reader)?.Text ?? "";

    private string AddressOf(PlanIn here) => $"{server.LinkBase}/projects/{here.Project.Path}/plans/{here.Plan.Id}";
}
