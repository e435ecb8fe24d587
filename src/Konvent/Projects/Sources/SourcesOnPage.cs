using Konvent.Storage;

namespace Konvent.Projects.Sources;

/// <summary>The sources that a page marks beside its facts: read once, however many marks there are.</summary>
public sealed class SourcesOnPage(KonventDb db)
{
    private readonly Dictionary<Guid, Task<IReadOnlyList<SourcedFact>>> read = [];
    private bool hidden;

    /// <summary>Marks none: a page of the past would show the sources of today.</summary>
    public void Hide() => hidden = true;

    /// <summary>The sources of a fact; null where it has none.</summary>
    public async Task<SourcedFact?> Of(Guid project, Guid thing, string part, CancellationToken stop)
    {
        if (hidden)
            return null;
        if (!read.TryGetValue(project, out var sourced))
            read[project] = sourced = db.SourcesOf(project, stop);
        return (await sourced).FirstOrDefault(fact => fact.Name.Of == thing && fact.Name.Part == part);
    }
}
