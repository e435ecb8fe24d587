namespace Konvent.Reading.Tests;

/// <summary>Compares what is read in the texts of the collection with what they state.</summary>
public sealed class Scores
{
    // What says which one a fact is; the rest are its properties.
    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["project"] = ["acronym", "name"],
        ["programme"] = ["name"],
        ["fund"] = ["code"],
        ["budget"] = ["amount"],
        ["period"] = ["when"],
        ["phase"] = ["number"],
        ["participation"] = ["organisation"],
        ["instrument"] = ["type"],
        ["meeting"] = ["number", "when", "final", "next"],
        ["event"] = ["when", "number", "name", "final", "type"],
        ["milestone"] = ["number", "name", "when"],
        ["deliverable"] = ["number", "name", "when"],
        ["workPackage"] = ["number"],
        ["assessment"] = ["verdict"],
        ["fundingStatement"] = ["programme", "fund", "verb"],
        ["contact"] = ["email", "phone", "name"],
        ["link"] = ["url"],
        ["publication"] = ["when"],
    };

    // Free text, and what depends on more than the text.
    private static readonly HashSet<string> NotMeasured =
    [
        "topics",
        "content",
        "objective",
        "themes",
        "about",
        "audience",
        "whenReason",
        "time",
        "zone",
        "verbs",
    ];

    /// <summary>By kind.</summary>
    public SortedDictionary<string, Score> Kinds { get; } = [];

    /// <summary>A line for each thing that was missed or is false.</summary>
    public List<string> Faults { get; } = [];

    private readonly double _least;

    /// <param name="least">Facts of less confidence are not looked at.</param>
    public Scores(double least = 0.5) => _least = least;

    public void Add(GoldText gold)
    {
        var text = SourceText.Of(gold.Text);
        var statement = ReadText.Of(text);
        var guesses = GuessLanguages.Of(text);
        var spans = text.Paragraphs.Index().Select(one => (one.Item.Span, guesses[one.Index].Language)).ToList();
        AddPlain(
            gold,
            "date*",
            gold.Dates,
            [
                .. spans
                    .SelectMany(one => FindDates.In(text.Text, one.Span, one.Language))
                    .Select(date => date.When.Edtf)
                    .Distinct(),
            ]
        );
        AddPlain(
            gold,
            "sum*",
            gold.Sums,
            [
                .. spans
                    .SelectMany(one => FindSums.In(text.Text, one.Span, one.Language))
                    .Select(sum => $"{sum.Money.Currency} {GoldText.Written(sum.Money.Amount)}")
                    .Distinct(),
            ]
        );
        AddPlain(gold, "language*", [gold.Language], [statement.Language.Code]);
        foreach (var kind in Keys.Keys)
            AddFacts(
                gold,
                kind,
                [.. gold.Facts.Where(fact => fact.Kind == kind)],
                [.. statement.Facts.Where(fact => fact.Kind == kind && fact.Confidence >= _least)]
            );
    }

    private Score Of(string kind) => Kinds.TryGetValue(kind, out var score) ? score : Kinds[kind] = new();

    private void AddPlain(GoldText gold, string kind, IReadOnlyList<string> wanted, IReadOnlyList<string> found)
    {
        var (missing, wrong) = Of(kind).Add(wanted, found);
        Faults.AddRange(missing.Select(one => $"{gold.Language} {gold.Number} {kind} MISSING {one}"));
        Faults.AddRange(wrong.Select(one => $"{gold.Language} {gold.Number} {kind} FALSE {one}"));
    }

    private void AddFacts(GoldText gold, string kind, List<GoldFact> wanted, List<Fact> found)
    {
        var matched = new List<string>();
        var rest = new List<GoldFact>(wanted);
        var left = new List<Fact>(found);
        foreach (var key in Keys[kind])
        foreach (var fact in left.ToList())
        {
            var says = Says(fact);
            if (
                !says.TryGetValue(key, out var value)
                || rest.Find(one => one.Says.TryGetValue(key, out var want) && Same(want, value)) is not { } match
            )
                continue;
            rest.Remove(match);
            left.Remove(fact);
            matched.Add(key);
            AddProperties(gold, match, says);
        }
        Of(kind).Add([.. matched, .. rest.Select(one => one.ToString())], [.. matched, .. left.Select(_ => "false")]);
        Faults.AddRange(
            rest.Select(one =>
                $"{gold.Language} {gold.Number} {kind} MISSING {string.Join("; ", one.Says.Select(pair => $"{pair.Key}={pair.Value}"))}"
            )
        );
        Faults.AddRange(
            left.Select(one =>
                $"{gold.Language} {gold.Number} {kind} FALSE {one.Confidence:0.00} {string.Join("; ", Says(one).Select(pair => $"{pair.Key}={pair.Value}"))}"
            )
        );
    }

    private void AddProperties(GoldText gold, GoldFact match, Dictionary<string, string> says)
    {
        var names = match.Says.Keys.Union(says.Keys).Where(name => !NotMeasured.Contains(name)).ToList();
        var right = 0;
        foreach (var name in names)
            if (
                match.Says.TryGetValue(name, out var want)
                && says.TryGetValue(name, out var value)
                && Same(want, value)
            )
                right++;
            else
                Faults.Add(
                    $"{gold.Language} {gold.Number} {match.Kind} {name}: {match.Says.GetValueOrDefault(name, "-")} BUT {says.GetValueOrDefault(name, "-")}"
                );
        Of(match.Kind).AddProperties(names.Count, right);
    }

    private static Dictionary<string, string> Says(Fact fact) =>
        fact.Properties.ToDictionary(one => one.Name, one => GoldText.Written(one.Value));

    // Lists say the same in any order.
    private static bool Same(string one, string other) => Ordered(Plain(one)) == Ordered(Plain(other));

    private static string Ordered(string value) => string.Join('|', value.Split('|').Order(StringComparer.Ordinal));

    private static string Plain(string value) =>
        string.Concat(Folding.Fold(value).Where(c => !char.IsPunctuation(c) || c is '-' or '/' or '.' or '|'))
            .Replace("projectpartner", "partner", StringComparison.Ordinal);
}
