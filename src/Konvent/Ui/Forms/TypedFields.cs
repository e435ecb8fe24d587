using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Ui.Forms;

/// <summary>Reads dates and sums as people type them in their language, and collects what cannot be understood for the fields they stand in.</summary>
public sealed class TypedFields(Language reader)
{
    public Rules Rules { get; } = new();

    /// <summary>The date, or null where nothing was typed or it could not be understood.</summary>
    public When? When(string? typed, string field) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : Reading.When.TryRead(typed, reader, out var when, out var problem) ? when
        : Noted<When?>(problem, field);

    /// <summary>The sum, or null where nothing was typed or it could not be understood.</summary>
    public Money? Money(string? typed, string field, Currency? usual) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : Reading.Money.TryRead(typed, reader, usual, out var money, out var problem) ? money
        : Noted<Money?>(problem, field);

    /// <summary>The number, or null where nothing was typed or it could not be understood.</summary>
    public decimal? Number(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (Quantity.TryRead(typed, reader, out var number))
            return number;
        Rules.Add(new Breach("ui.number.unreadable", field, Quantity.Write(12_500.5m, reader)));
        return null;
    }

    /// <summary>What was typed per language; a language that nobody knows is refused.</summary>
    public IReadOnlyList<KeyValuePair<Language, string?>> Words(WordingField typed, string field)
    {
        var words = new List<KeyValuePair<Language, string?>>();
        foreach (var (code, text) in typed.Texts)
            if (Language.TryOf(code, out var language))
                words.Add(KeyValuePair.Create(language, text));
            else
                Rules.Add(new Breach("basics.reading.language.unknown", field, code));
        return words;
    }

    private T? Noted<T>(ReadingProblem problem, string field)
    {
        Rules.Add(new Breach("basics." + problem.Key, field, [.. problem.Values]));
        return default;
    }
}
