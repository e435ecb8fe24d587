using Konvent.ActionPlans.Guests;
using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.Accounts;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.ActionPlans.Steps;

/// <summary>Who gets mail of a step: people with an account, and guests who decide by a link.</summary>
public sealed record ToldOfStep(IReadOnlyList<Account> Accounts, IReadOnlyList<PlanGuest> Guests)
{
    public static ToldOfStep Nobody { get; } = new([], []);
}

/// <summary>
/// Tells by mail those whose turn it is of a step that a plan took: the secretariat of what waits for it, whether by an account or by a
/// link, the writers of what became of it.
/// </summary>
public sealed class TellOfStep(
    KonventDb db,
    Texts texts,
    ServerSettings server,
    WriteGuestLetter guests,
    TimeProvider clock
)
{
    /// <summary>Letters to all concerned but the one who took the step; saved with the step itself.</summary>
    public async Task Run(PlanIn here, TakenStep step, Guid? by, CancellationToken stop)
    {
        var told = await WhoHears(here, step.Move, by, stop);
        foreach (var account in told.Accounts)
            db.Letters.Add(texts.In(account.Language, () => Letter(here, account, News(here, step, account.Language))));
        foreach (var guest in told.Guests)
            texts.In(guest.Language, () => guests.TellOfStep(guest, News(here, step, guest.Language)));
    }

    /// <summary>Who gets mail of such a step when this person takes it.</summary>
    public async Task<ToldOfStep> WhoHears(PlanIn here, PlanMove move, Guid? by, CancellationToken stop)
    {
        var today = clock.Today();
        return move switch
        {
            PlanMove.Submitted or PlanMove.TakenBack => new(
                await db.AccountsBut(by, db.SecretariatOf(here, today), stop),
                await guests.Deciding(here.Plan.Id, stop)
            ),
            PlanMove.Reopened => ToldOfStep.Nobody,
            _ => new(await db.AccountsBut(by, db.WritersOf(here, today), stop), []),
        };
    }

    private News News(PlanIn here, TakenStep step, Language reader)
    {
        var title = here.Plan.Title.For(reader)?.Text ?? "";
        var note = step.Note is null ? "" : texts["actionplans.mail.note", step.Note];
        return new(
            texts[$"actionplans.mail.subject.{step.Move}", here.Project.Acronym],
            texts[$"actionplans.mail.{step.Move}", title, here.Project.Acronym, step.By] + note
        );
    }

    private Letter Letter(PlanIn here, Account reader, News news) =>
        new(
            "plan-step",
            reader.Email!,
            reader.Name,
            reader.Language,
            news.Subject,
            texts[
                "actionplans.mail.letter",
                reader.Name,
                news.Text,
                $"{server.LinkBase}/projects/{here.Project.Path}/plans/{here.Plan.Id}"
            ],
            clock.GetUtcNow()
        );
}
