using Konvent.Reading;

namespace Konvent.People.Rights;

/// <summary>Knows what programmes, projects and organisations are called. People asks; the floor on which they live answers.</summary>
public interface INamePlaces
{
    /// <summary>The names of those that there are, in the reader's language where they have one in it.</summary>
    Task<IReadOnlyDictionary<Guid, string>> Of(IReadOnlyCollection<Guid> ids, Language reader, CancellationToken stop);

    /// <summary>The page on which somebody who has a role here begins; null where that is no particular one.</summary>
    Task<string?> BeginningOf(Place where, CancellationToken stop);
}
