using Konvent.Mail.Mime;
using Konvent.Storage;

namespace Konvent.Mail;

/// <summary>From whom mail comes, and the directory in which it is laid down.</summary>
public sealed record MailSettings(Mailbox From, string Directory)
{
    private const string UsualFrom = "konvent@localhost";

    /// <exception cref="CannotStart"><c>KONVENT_MAIL_FROM</c> is no address.</exception>
    public static MailSettings For(StorageSettings storage, string? from) =>
        new(
            Mailbox.Read(string.IsNullOrWhiteSpace(from) ? UsualFrom : from)
                ?? throw new CannotStart($"KONVENT_MAIL_FROM is not a mail address: {from}"),
            Path.Combine(storage.Directory, "mail")
        );
}
