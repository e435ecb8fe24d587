using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Mail;

/// <summary>A mail that is to leave: written in the transaction that gives rise to it, sent by whoever claims it, marked sent only after the answer.</summary>
public sealed class Letter : IAnnounced
{
    private const int LongestProblem = 500;
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

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

    /// <summary>Who wrote it, where a person did; else the program itself speaks.</summary>
    public string? FromName { get; private set; }

    /// <summary>Whom an answer reaches, where a person wrote it.</summary>
    public string? ReplyTo { get; private set; }

    /// <summary>The thing of which this is one letter of several; see <see cref="Deliveries"/>.</summary>
    public Guid? Cause { get; private set; }

    /// <summary>Until when a worker has this letter in hand; free again afterwards.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    public string? ClaimedBy { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>What the last attempt failed with, as a sentence for the operator.</summary>
    public string? LastProblem { get; private set; }

    /// <summary>Says that a person wrote it, among others that were written at once.</summary>
    public Letter ByPerson(string name, string replyTo, Guid cause)
    {
        (FromName, ReplyTo, Cause) = (name, replyTo, cause);
        return this;
    }

    /// <summary>Says of what it tells, so that it can be found when that goes.</summary>
    public Letter About(Guid cause)
    {
        Cause = cause;
        return this;
    }

    public void Claim(string worker, DateTimeOffset until) =>
        (ClaimedBy, ClaimedUntil, Attempts) = (worker, until, Attempts + 1);

    public void MarkSent(DateTimeOffset now) =>
        (SentAt, ClaimedBy, ClaimedUntil, LastProblem) = (now, null, null, null);

    /// <summary>Gives it out of hand untried; it is due again at once.</summary>
    public void PutBack() => (ClaimedBy, ClaimedUntil, Attempts) = (null, null, Attempts - 1);

    /// <summary>It was not taken: the next attempt waits the longer the more there have been, from half a minute to six hours.</summary>
    public void MarkFailed(string problem, DateTimeOffset now)
    {
        var wait = TimeSpan.FromSeconds(30 * Math.Pow(3, Math.Min(Attempts - 1, 6)));
        // Whole characters only, at most two units each; what a server answers is not to be trusted in this.
        LastProblem = string.Concat(problem.EnumerateRunes().Where(rune => rune.Value != 0).Take(LongestProblem / 2));
        (ClaimedBy, ClaimedUntil) = (null, now + (wait < LongestWait ? wait : LongestWait));
    }
}
