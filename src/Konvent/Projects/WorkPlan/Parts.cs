namespace Konvent.Projects.WorkPlan;

/// <summary>Takes over a list of parts as somebody wants it.</summary>
internal static class Parts
{
    /// <summary>One that is missing among the wanted goes; one without a known id is new; the order is the wanted one.</summary>
    /// <param name="make">Makes a new part, or changes the known one, for a place in the list.</param>
    public static void Arrange<TPart, TFacts>(
        List<TPart> parts,
        IReadOnlyList<TFacts> wanted,
        Func<TPart, Guid> idOf,
        Func<TFacts, Guid?> idIn,
        Func<TPart?, TFacts, int, TPart> make
    )
        where TPart : class
    {
        var known = parts.ToDictionary(idOf);
        var arranged = new List<TPart>();
        foreach (var (position, facts) in wanted.Index())
        {
            // The same id twice is the known one first, and then a new one.
            var before = idIn(facts) is { } id && known.Remove(id, out var part) ? part : null;
            arranged.Add(make(before, facts, position));
        }
        parts.RemoveAll(part => !arranged.Contains(part));
        parts.AddRange(arranged.Where(part => !parts.Contains(part)).ToList());
    }
}
