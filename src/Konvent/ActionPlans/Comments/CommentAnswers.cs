namespace Konvent.ActionPlans.Comments;

/// <summary>A comment to be written.</summary>
/// <param name="ActionId">The action it is about; null for the plan itself.</param>
/// <param name="Part">The part it is about, as the history names it; null for the whole.</param>
/// <param name="Quote">The words it is about.</param>
/// <param name="Thread">The thread in which it answers; it then is about what that is about.</param>
public sealed record CommentInput(Guid? ActionId, string? Part, string? Quote, Guid? Thread, string Text)
{
    public WrittenComment Read() => new(new(ActionId, Part, Quote), Thread, Text);
}

/// <summary>What became of a thread, with a sentence; a reason where nothing was taken over.</summary>
public sealed record OutcomeInput(ThreadOutcome Outcome, string? Note)
{
    public WrittenOutcome Read() => new(Outcome, Note);
}

/// <summary>A comment, what was answered to it, and what became of it.</summary>
public sealed record ThreadAnswer(
    Guid Id,
    Guid? ActionId,
    string? Part,
    string? Quote,
    CommentAnswer Comment,
    IReadOnlyList<CommentAnswer> Answers,
    OutcomeAnswer? Outcome
)
{
    public static ThreadAnswer Of(CommentThread thread) =>
        new(
            thread.First.Id,
            thread.First.ActionId,
            thread.First.Part,
            thread.First.Quote,
            CommentAnswer.Of(thread.First),
            [.. thread.Answers.Select(CommentAnswer.Of)],
            thread.First.Outcome is { } outcome
                ? new(outcome, thread.First.OutcomeNote, thread.First.ResolvedBy, thread.First.ResolvedAt)
                : null
        );
}

/// <summary>What somebody said.</summary>
/// <param name="By">What they were called then; null once a guest's name was forgotten.</param>
public sealed record CommentAnswer(Guid Id, string Text, string? By, bool IsGuest, DateTimeOffset At)
{
    public static CommentAnswer Of(PlanComment comment) =>
        new(
            comment.Id,
            comment.Text,
            comment.Name.Length == 0 ? null : comment.Name,
            comment.GuestId is not null,
            comment.WrittenAt
        );
}

/// <summary>What became of a thread.</summary>
/// <param name="By">Who said so; null where the guest did who began it.</param>
public sealed record OutcomeAnswer(ThreadOutcome Outcome, string? Note, string? By, DateTimeOffset? At);
