using Konvent.Basics;

namespace Konvent.ActionPlans.Import.Record;

/// <summary>Things that are known here, found by a name in any of their languages.</summary>
internal sealed class ByName<T>(IEnumerable<T> things, Func<T, Wording> name)
    where T : class
{
    private readonly ILookup<string, T> byName = (
        from thing in things
        from key in SameWords.Keys(name(thing))
        select (Key: key, Thing: thing)
    ).ToLookup(one => one.Key, one => one.Thing, StringComparer.Ordinal);

    /// <summary>All that are called so.</summary>
    public IReadOnlyList<T> All(Wording? read) =>
        read is null ? [] : [.. SameWords.Keys(read).SelectMany(key => byName[key]).Distinct()];

    /// <summary>The first that is called so; null where none is.</summary>
    public T? First(Wording? read) => All(read).FirstOrDefault();
}
