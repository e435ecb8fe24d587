namespace Konvent.Reading;

/// <summary>Lays the facts of several versions side by side.</summary>
internal static class FactRows
{
    // What says which one a fact is, in any language.
    private static readonly string[] Keys =
    [
        "number",
        "when",
        "email",
        "url",
        "code",
        "amount",
        "acronym",
        "type",
        "verdict",
        "role",
    ];

    public static List<FactRow> Of(IReadOnlyList<TextStatement> statements)
    {
        var rows = new List<(string Kind, Fact?[] Stated)>();
        for (var version = 0; version < statements.Count; version++)
            foreach (var fact in statements[version].Facts)
            {
                var row = rows.Find(row =>
                    row.Kind == fact.Kind
                    && row.Stated[version] is null
                    && row.Stated.Any(other => other is not null && IsSame(other, fact))
                );
                if (row.Stated is null)
                    rows.Add(row = (fact.Kind, new Fact?[statements.Count]));
                row.Stated[version] = fact;
            }
        return [.. rows.Select(row => new FactRow(row.Kind, row.Stated))];
    }

    private static bool IsSame(Fact one, Fact other)
    {
        var says = other.Properties.ToDictionary(property => property.Name, property => property.Value);
        foreach (var key in Keys)
        foreach (var property in one.Properties)
            if (property.Name == key && says.TryGetValue(key, out var value))
                return Equals(property.Value, value);
        return one.Kind is "project" or "fundingStatement" or "programme";
    }
}
