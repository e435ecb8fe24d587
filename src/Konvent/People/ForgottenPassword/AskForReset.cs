using System.Diagnostics;
using Konvent.Mail;
using Konvent.People.Accounts;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.People.ForgottenPassword;

/// <summary>Mails a link for a new password to whoever has an account with this address. The answer tells nobody whether there is one.</summary>
public sealed class AskForReset(
    KonventDb db,
    FindAccount accounts,
    ResetLink link,
    Texts texts,
    ServerSettings server,
    TimeProvider clock
)
{
    // Longer than the writing takes: the time of the answer tells nothing either.
    private static readonly TimeSpan AnswerAfter = TimeSpan.FromMilliseconds(250);

    public async Task Run(string? email, CancellationToken stop)
    {
        var begun = Stopwatch.GetTimestamp();
        if (await accounts.ByEmail(email, stop) is { ClosedAt: null, IsDemo: false } account)
            await Write(account, stop);
        var left = AnswerAfter - Stopwatch.GetElapsedTime(begun);
        if (left > TimeSpan.Zero)
            await Task.Delay(left, stop);
    }

    private async Task Write(Account account, CancellationToken stop)
    {
        var secret = await link.Make(account, stop);
        // To the address of the account, never to the one that was typed: two may look alike.
        db.Letters.Add(
            texts.In(
                account.Language,
                () =>
                    new Letter(
                        "password-reset",
                        account.Email!,
                        account.Name,
                        account.Language,
                        texts["people.forgotten.subject"],
                        texts["people.forgotten.letter", account.Name, $"{server.LinkBase}/forgotten/{secret}"],
                        clock.GetUtcNow()
                    )
            )
        );
        await db.SaveAs(account.Author, stop);
    }
}
