using System.Globalization;
using System.Text;

namespace Konvent.Mail.Mime;

/// <summary>A letter as an Internet message (RFC 5322), in ASCII throughout, so that every server takes it.</summary>
public static class MessageText
{
    /// <exception cref="NotPosted">The address is none that mail servers take.</exception>
    public static string Of(Letter letter, Mailbox from)
    {
        var to =
            Mailbox.Of(letter.ToAddress, letter.ToName)
            ?? throw new NotPosted($"“{letter.ToAddress}” is not an address that mail servers take.");
        var body = BodyText.Of(letter.Text);
        return new StringBuilder()
            .Append(HeaderLine.Of("Date", Moment(letter.WrittenAt)))
            .Append(HeaderLine.Of("From", NamedAs(letter.FromName, from).Words))
            .Append(HeaderLine.Of("To", to.Words))
            .Append(ReplyTo(letter.ReplyTo))
            .Append(HeaderLine.Of("Subject", HeaderText.Words(letter.Subject)))
            .Append(HeaderLine.Of("Message-ID", $"<{letter.Id:N}@{from.Domain}>"))
            .Append(AutoSubmitted(letter))
            .Append(HeaderLine.Of("Content-Language", letter.Language.Code))
            .Append(HeaderLine.Of("MIME-Version", "1.0"))
            .Append(HeaderLine.Of("Content-Type", "text/plain; charset=utf-8"))
            .Append(HeaderLine.Of("Content-Transfer-Encoding", body.Encoding))
            .Append("\r\n")
            .Append(body.Lines)
            .ToString();
    }

    // The address stays that of this server, which alone may send for its domain.
    private static Mailbox NamedAs(string? person, Mailbox from) =>
        person is null ? from : Mailbox.Of(from.Address, person) ?? from;

    // An address that no header takes still stands in the text.
    private static string ReplyTo(string? address) =>
        address is not null && Mailbox.Of(address, "") is { } answers ? HeaderLine.Of("Reply-To", answers.Words) : "";

    // RFC 3834: no out-of-office notes, please; unless a person wrote, who wants to know.
    private static string AutoSubmitted(Letter letter) =>
        letter.ReplyTo is null ? HeaderLine.Of("Auto-Submitted", "auto-generated") : "";

    private static string Moment(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
}
