using Konvent.Mail;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.People.Accounts;

/// <summary>Writes to a person, in their language, that something about their way in has changed: whoever it was, they shall know.</summary>
public sealed class TellOfChange(KonventDb db, Texts texts, ServerSettings server, TimeProvider clock)
{
    /// <summary>Saved with the change itself.</summary>
    /// <param name="what">The end of the keys people.changed.…: password, secondStepOn, secondStepOff, recoveryCodes, passkeyAdded, passkeyRemoved.</param>
    public void Of(Account account, string what)
    {
        if (account.IsDemo || account.Email is not { } email)
            return;
        db.Letters.Add(
            texts.In(
                account.Language,
                () =>
                    new Letter(
                        "account-changed",
                        email,
                        account.Name,
                        account.Language,
                        texts["people.changed.subject"],
                        texts[
                            "people.changed.letter",
                            account.Name,
                            texts["people.changed." + what],
                            server.LinkBase + "/account"
                        ],
                        clock.GetUtcNow()
                    )
            )
        );
    }
}
