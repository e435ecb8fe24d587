using Konvent.Reading;

namespace Konvent.Mail;

/// <summary>A mail that is to leave: written in the transaction that gives rise to it, sent by whoever claims it, marked sent only after the answer.</summary>
public sealed class Letter
{
    private Letter() { }

    public Letter(
        string kind,
        string toAddress,
        string toName,
        Language language,
        string subject,
        string text,
        DateTimeOffset now
    )
    {
        (Kind, ToAddress, ToName, Language) = (kind, toAddress, toName, language);
        (Subject, Text, WrittenAt) = (subject, text, now);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What gave rise to it: invitation, password-reset.</summary>
    public string Kind { get; private init; } = "";

    public string ToAddress { get; private init; } = "";

    public string ToName { get; private init; } = "";

    public Language Language { get; private init; }

    public string Subject { get; private init; } = "";

    public string Text { get; private init; } = "";

    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>Until when a worker has this letter in hand; free again afterwards.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    public string? ClaimedBy { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What the last attempt failed with, as a sentence for the operator.</summary>
    public string? LastProblem { get; private set; }

    public void Claim(string worker, DateTimeOffset until) =>
        (ClaimedBy, ClaimedUntil, Attempts) = (worker, until, Attempts + 1);

    public void MarkSent(DateTimeOffset now) =>
        (SentAt, ClaimedBy, ClaimedUntil, LastProblem) = (now, null, null, null);

    public void MarkFailed(string problem, DateTimeOffset notBefore) =>
        (LastProblem, ClaimedBy, ClaimedUntil) = (problem, null, notBefore);
}
