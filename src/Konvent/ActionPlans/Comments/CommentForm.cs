namespace Konvent.ActionPlans.Comments;

/// <summary>A comment, an answer, or what became of a thread, as it is typed.</summary>
public sealed class CommentForm
{
    public Guid? ActionId { get; set; }

    public string? Part { get; set; }

    /// <summary>The thread that is answered, or of which is said what became of it.</summary>
    public Guid? Thread { get; set; }

    public string? Text { get; set; }

    public string? Quote { get; set; }

    public ThreadOutcome? Outcome { get; set; }

    public string? Note { get; set; }

    public WrittenComment Comment() =>
        new(new(ActionId, string.IsNullOrEmpty(Part) ? null : Part, Quote), Thread, Text);

    public WrittenOutcome Became() => new(Outcome, Note);
}

/// <summary>A page to which comments are sent, and that shows them again as they were typed where something is wrong with them.</summary>
public interface ITakeComments
{
    CommentForm Form { get; }

    /// <summary>Whether what was typed says what became of a thread.</summary>
    bool IsOutcome { get; }
}
