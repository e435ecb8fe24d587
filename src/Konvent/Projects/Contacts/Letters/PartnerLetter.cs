using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Contacts.Letters;

/// <summary>A letter that was written to functions at the partners: kept as it went out, and never changed.</summary>
public sealed class PartnerLetter
{
    public const int LongestSubject = 200;
    public const int LongestText = 20_000;
    public const int MostRecipients = 500;

    private readonly List<LetterRecipient> recipients = [];

    private PartnerLetter() { }

    public PartnerLetter(
        Guid project,
        Guid ticket,
        LetterWords words,
        IReadOnlyList<LetterRecipient> recipients,
        LetterSender sender,
        DateTimeOffset now
    )
    {
        words.Check();
        new Rules()
            .Require(recipients.Count > 0, "contacts.letter.rule.nobody", nameof(Recipients))
            .Require(
                LetterRecipient.Addresses(recipients).Count() <= MostRecipients,
                "contacts.letter.rule.tooMany",
                nameof(Recipients),
                MostRecipients
            )
            .Enforce();
        (ProjectId, Ticket, WrittenAt) = (project, ticket, now);
        (Subject, Text) = (words.Subject.Trim(), words.Text);
        (SenderId, SenderName, ReplyTo) = (sender.Account, sender.Said, sender.Email);
        this.recipients.AddRange(recipients);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ProjectId { get; private init; }

    /// <summary>Of the form it was sent with: the same form sent twice is one letter.</summary>
    public Guid Ticket { get; private init; }

    public string Subject { get; private init; } = "";

    /// <summary>The text in its first language, and in others if it was given in them.</summary>
    public Wording Text { get; private init; } = Wording.Empty;

    public Guid SenderId { get; private init; }

    /// <summary>Who wrote it, and for whom, in the letter's first language: “Clara Sommer, Land Musterland, for SampleRivers”.</summary>
    public string SenderName { get; private init; } = "";

    /// <summary>Whom answers reach.</summary>
    public string ReplyTo { get; private init; } = "";

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>The contacts it went to, as they were then.</summary>
    public IReadOnlyList<LetterRecipient> Recipients => recipients;

    public Language Language => Text.Source ?? Language.English;

    /// <summary>To how many addresses it went.</summary>
    public int Addresses => LetterRecipient.Addresses(recipients).Count();
}

/// <summary>A contact a letter went to. Several may share one address, which gets it once.</summary>
public sealed record LetterRecipient(Guid OrganisationId, PartnerFunction Function, string Email)
{
    /// <summary>The addresses, each once whatever its case, with the contacts that share it.</summary>
    public static IEnumerable<IGrouping<string, LetterRecipient>> Addresses(IEnumerable<LetterRecipient> recipients) =>
        recipients.GroupBy(one => one.Email, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Who writes a letter.</summary>
/// <param name="Said">With name and organisation, and for which project.</param>
public sealed record LetterSender(Guid Account, string Said, string Email);
