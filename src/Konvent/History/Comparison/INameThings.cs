namespace Konvent.History.Comparison;

/// <summary>Knows what things of a kind are called, so that a history speaks of “City of Voorbeeld” and not of an id.</summary>
public interface INameThings
{
    /// <summary>The kind of thing, as references and revisions name it.</summary>
    string Kind { get; }

    /// <summary>Their names in the reader's language, as they are called today.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesOf(IReadOnlyCollection<Guid> things, CancellationToken stop);
}
