namespace Konvent.History.Drafts;

/// <summary>What a person has typed into a form and not yet saved; survives a closed window and a log-out.</summary>
public sealed class Draft
{
    private Draft() { }

    public Draft(Guid account, string form) => (AccountId, Form) = (account, form);

    public Guid AccountId { get; private init; }

    /// <summary>The form and the thing it changes: <c>project-texts.0198…</c>.</summary>
    public string Form { get; private init; } = "";

    /// <summary>The fields as they were typed, as JSON.</summary>
    public string Content { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public void Keep(string content, DateTimeOffset now) => (Content, SavedAt) = (content, now);
}
