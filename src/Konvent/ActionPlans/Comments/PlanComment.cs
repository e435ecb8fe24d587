using Konvent.Basics;

namespace Konvent.ActionPlans.Comments;

/// <summary>
/// What somebody says about a plan, an action or a part of one. It is a row of its own, so that two who answer at the same moment both are
/// heard, and it is not remembered: what a guest was called must go from everywhere one day. The first of a thread also says what became
/// of it.
/// </summary>
public sealed class PlanComment : Aggregate
{
    private PlanComment() { }

    /// <summary>Begins a thread.</summary>
    public PlanComment(ActionPlan plan, CommentPlace place, string? text, Commenter by, DateTimeOffset now)
    {
        (ProjectId, PlanId, ThreadId) = (plan.ProjectId, plan.Id, Id);
        (ActionId, Part, Quote) = (place.ActionId, place.Part, CommentRules.Tidy(place.Quote));
        CommentRules.Of(text, Quote).Enforce();
        Write(text, by, now);
    }

    public Guid ProjectId { get; private set; }

    public Guid PlanId { get; private set; }

    /// <summary>The action it is about; null where it is about the plan.</summary>
    public Guid? ActionId { get; private set; }

    /// <summary>The part it is about, as the history names it; null where it is about the whole.</summary>
    public string? Part { get; private set; }

    /// <summary>The words it is about, as they were: they may be changed because of it.</summary>
    public string? Quote { get; private set; }

    /// <summary>The comment with which the thread begins; that one's own id where it begins one.</summary>
    public Guid ThreadId { get; private set; }

    public string Text { get; private set; } = "";

    public Guid? AccountId { get; private set; }

    public Guid? GuestId { get; private set; }

    /// <summary>What they were called then; empty once a guest's name was forgotten.</summary>
    public string Name { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>What became of the thread; null while it is open.</summary>
    public ThreadOutcome? Outcome { get; private set; }

    /// <summary>The sentence that goes with it.</summary>
    public string? OutcomeNote { get; private set; }

    public Guid? ResolvedById { get; private set; }

    /// <summary>Null where the guest did who began the thread: that is where they are named, until they are forgotten.</summary>
    public string? ResolvedBy { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public bool BeginsThread => ThreadId == Id;

    public bool IsResolved => Outcome is not null;

    /// <summary>Answers in this thread.</summary>
    public PlanComment Answer(string? text, Commenter by, DateTimeOffset now)
    {
        CommentRules.Of(text, quote: null).Enforce();
        var answer = new PlanComment
        {
            ProjectId = ProjectId,
            PlanId = PlanId,
            ActionId = ActionId,
            Part = Part,
            ThreadId = ThreadId,
        };
        answer.Write(text, by, now);
        return answer;
    }

    /// <summary>Says what became of the thread.</summary>
    public void Resolve(ThreadOutcome? outcome, string? note, Commenter by, DateTimeOffset now)
    {
        RequireFirst();
        if (IsResolved)
            throw new RuleBroken("comments.rule.resolved", null);
        var sentence = CommentRules.Tidy(note);
        CommentRules.OfOutcome(outcome, sentence).Enforce();
        (Outcome, OutcomeNote) = (outcome, sentence);
        (ResolvedById, ResolvedBy, ResolvedAt) = (by.AccountId, by.GuestId is null ? by.Name : null, now);
    }

    public void Reopen()
    {
        RequireFirst();
        if (!IsResolved)
            throw new RuleBroken("comments.rule.open", null);
        (Outcome, OutcomeNote, ResolvedById, ResolvedBy, ResolvedAt) = (null, null, null, null, null);
    }

    private void Write(string? text, Commenter by, DateTimeOffset now)
    {
        Text = CommentRules.Tidy(text)!;
        (AccountId, GuestId, Name, WrittenAt) = (by.AccountId, by.GuestId, by.Name, now);
    }

    private void RequireFirst()
    {
        if (!BeginsThread)
            throw new NotFound();
    }
}

/// <summary>What became of a thread.</summary>
public enum ThreadOutcome
{
    /// <summary>The text was changed accordingly.</summary>
    TakenOver,

    /// <summary>The text stays as it is, for a reason.</summary>
    NotTakenOver,

    /// <summary>It was a question, and was answered.</summary>
    Answered,
}

/// <summary>What a comment is about: a plan or an action, one of its parts, and words in it.</summary>
public sealed record CommentPlace(Guid? ActionId, string? Part, string? Quote);

/// <summary>Who says something: somebody with an account, or a guest behind a link.</summary>
public sealed record Commenter(Guid? AccountId, Guid? GuestId, string Name)
{
    /// <summary>Under whom it is saved what they do; the name of a guest is kept nowhere else.</summary>
    public Author Author => AccountId is null ? Author.Program : new(AccountId, Name);

    public bool Wrote(PlanComment comment) =>
        AccountId is not null && comment.AccountId == AccountId || GuestId is not null && comment.GuestId == GuestId;
}
