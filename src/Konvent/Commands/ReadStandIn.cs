using System.Globalization;

// Stands in for the layer that reads facts and compares texts; it is deleted as soon as that is there.
namespace Konvent.Reading;

public sealed record ReadingContext
{
    public Language? Language { get; init; }

    public DateOnly? Published { get; init; }
}

public abstract record Fact
{
    public abstract string Kind { get; }

    public required IReadOnlyList<TextSpan> Source { get; init; }

    public required double Confidence { get; init; }

    public abstract IReadOnlyList<FactProperty> Properties { get; }
}

public sealed record FactProperty(string Name, object Value);

public sealed record TextStatement(
    SourceText Text,
    IReadOnlyList<Language> Languages,
    When? Published,
    IReadOnlyList<Fact> Facts
)
{
    public Language Language => Languages[0];
}

public static class ReadText
{
    public static TextStatement Of(SourceText text, ReadingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var guesses = GuessLanguages.Of(text);
        var facts = new List<Fact>();
        foreach (var (n, paragraph) in text.Paragraphs.Index())
        {
            var language = context?.Language ?? guesses[n].Language;
            foreach (var date in FindDates.In(text.Text, paragraph.Span, language, context?.Published))
                facts.Add(
                    new StandInFact("date", new FactProperty("when", date.When.Edtf))
                    {
                        Source = [date.Span],
                        Confidence = 0.8,
                    }
                );
            foreach (var sum in FindSums.In(text.Text, paragraph.Span, language))
                facts.Add(
                    new StandInFact(
                        "sum",
                        new FactProperty("amount", sum.Money.Amount),
                        new FactProperty("currency", sum.Money.Currency.Code)
                    )
                    {
                        Source = [sum.Span],
                        Confidence = 0.8,
                    }
                );
        }
        var languages = guesses.CountBy(guess => guess.Language).OrderByDescending(count => count.Value);
        var published = context?.Published is { } day
            ? When.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null;
        return new(
            text,
            context?.Language is { } known ? [known] : [.. languages.Select(count => count.Key)],
            published,
            [.. facts.OrderBy(fact => fact.Source[0].Start)]
        );
    }
}

public sealed record TextComparison(IReadOnlyList<TextStatement> Statements, IReadOnlyList<TextDifference> Differences);

public sealed record TextDifference(string Kind, string Property, IReadOnlyList<TextSaying> Sayings);

public sealed record TextSaying(string Name, string? Value, TextSpan? Source);

public static class CompareTexts
{
    public static TextComparison Of(IReadOnlyList<(string Name, SourceText Text)> texts)
    {
        var read = texts.Select(text => (text.Name, Said: ReadText.Of(text.Text))).ToList();
        var all = read.SelectMany(text => text.Said.Facts)
            .Where(fact => fact.Kind == "date")
            .Select(fact => $"{fact.Properties[0].Value}")
            .Distinct();
        var differences =
            from date in all
            let sayings = read.ConvertAll(text => Saying(text.Name, text.Said, date))
            where sayings.Exists(saying => saying.Value is null)
            select new TextDifference("date", "when", sayings);
        return new([.. read.Select(text => text.Said)], [.. differences]);
    }

    private static TextSaying Saying(string name, TextStatement said, string date) =>
        said.Facts.FirstOrDefault(fact => fact.Kind == "date" && $"{fact.Properties[0].Value}" == date) is { } fact
            ? new(name, date, fact.Source[0])
            : new(name, null, null);
}

internal sealed record StandInFact(string Name, params IReadOnlyList<FactProperty> Said) : Fact
{
    public override string Kind => Name;

    public override IReadOnlyList<FactProperty> Properties => Said;
}
