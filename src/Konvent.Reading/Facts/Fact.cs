namespace Konvent.Reading;

/// <summary>Something a text states, with where it does and how sure that is. Each kind is a record of its own; docs/reading.md lists them.</summary>
public abstract record Fact
{
    /// <summary>The name of the kind: "meeting", "participation".</summary>
    public abstract string Kind { get; }

    /// <summary>Where the text states it, in the order of the text; never empty.</summary>
    public required IReadOnlyList<TextSpan> Source { get; init; }

    /// <summary>From 0 to 1. At 0.8 and above it may be taken over unread; below, it is a hint to look.</summary>
    public required double Confidence { get; init; }

    /// <summary>What it states, by the names and in the order of docs/reading.md; what the text does not say is left out.</summary>
    public IReadOnlyList<FactProperty> Properties => FactProperty.Stated(Stated());

    /// <summary>All it could state, in the order in which it is shown.</summary>
    private protected abstract IEnumerable<(string Name, object? Value)> Stated();
}

/// <summary>One thing a fact states.</summary>
/// <param name="Value">A string, an int, a decimal, true, or a list of strings.</param>
public sealed record FactProperty(string Name, object Value)
{
    internal static IReadOnlyList<FactProperty> Stated(IEnumerable<(string Name, object? Value)> all) =>
        [
            .. all.Select(one => (one.Name, Value: Plain(one.Value)))
                .Where(one => one.Value is not null)
                .Select(one => new FactProperty(one.Name, one.Value!)),
        ];

    private static object? Plain(object? value) =>
        value switch
        {
            null or false or "" => null,
            true or int or decimal or string => value,
            When date => date.Edtf,
            Enum name => InSmall(name.ToString()),
            Currency currency => currency.ToString(),
            IReadOnlyCollection<string> { Count: 0 } => null,
            IEnumerable<string> many => many.ToArray(),
            _ => throw new ArgumentException($"A fact states no {value.GetType().Name}."),
        };

    /// <summary>The name of a value as it is told: "coFinanced".</summary>
    internal static string InSmall(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
