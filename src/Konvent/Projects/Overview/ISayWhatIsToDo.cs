using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Reading;

namespace Konvent.Projects.Overview;

/// <summary>How much something that is to be done presses.</summary>
public enum ToDoTone
{
    Calm,
    Soon,
    Late,
}

/// <summary>Something that this person can do in a project now, for the list on its overview.</summary>
/// <param name="Text">In the reader's language.</param>
/// <param name="Address">Where it is done.</param>
/// <param name="Go">What the way there is called; “Go there” where it has no name.</param>
/// <param name="Due">By when, where that is known.</param>
public sealed record ToDo(string Text, string Address, string? Go = null, When? Due = null, ToDoTone Tone = default);

/// <summary>
/// A floor above that knows what is to be done in a project, registered as scoped. The overview is opened often: whoever answers asks
/// the database at most once, also where it answers <see cref="IMarkLife"/> as well.
/// </summary>
public interface ISayWhatIsToDo
{
    /// <summary>What this person can do; nothing for those who cannot.</summary>
    Task<IReadOnlyList<ToDo>> For(
        Person who,
        Project project,
        Programme programme,
        DateOnly today,
        CancellationToken stop
    );
}
