using System.Collections.Concurrent;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Headings;

/// <summary>The words of all languages together, found by how they are compared.</summary>
internal static class KnownHeadings
{
    public static IReadOnlyList<PlanWords> All { get; } =
    [EnglishWords.All, GermanWords.All, PolishWords.All, ItalianWords.All];

    private static readonly ILookup<string, (PlanPlace Place, Language Language)> Places = Lookup(words =>
        words.Headings.SelectMany(heading => heading.Words.Select(word => (word, (heading.Place, words.Language))))
    );

    private static readonly ILookup<string, PlanColumnKind> Columns = Lookup(words =>
        words.Columns.SelectMany(column => column.Words.Select(word => (word, column.Column)))
    );

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    private static readonly HashSet<string> Kinds = Keys(words => words.Kind);
    private static readonly HashSet<string> Forms = Keys(words => words.Form);
    private static readonly HashSet<string> Empties = Keys(words => words.Empty);
    private static readonly HashSet<string> Frees = Keys(words => words.Free);
    private static readonly HashSet<string> Totals = Keys(words => words.Total);
    private static readonly HashSet<string> Actions = Keys(words => words.Action);

    /// <summary>What this line can name; several where languages or parts of a plan share a word.</summary>
    public static IEnumerable<(PlanPlace Place, Language Language)> PlacesOf(string line) =>
        Places[HeadingKey.Of(line)];

    public static IEnumerable<PlanColumnKind> ColumnsOf(string head) => Columns[HeadingKey.Of(head)];

    public static bool IsForm(string line) => Forms.Contains(HeadingKey.Of(line));

    public static bool IsEmpty(string line) =>
        string.Join(' ', HeadingKey.Words(line)) is var words && (words.Length == 0 || Empties.Contains(words));

    public static bool IsFree(string line) => Frees.Contains(HeadingKey.Of(line));

    public static bool IsTotal(string line) => Totals.Contains(HeadingKey.Of(line));

    public static bool IsAction(string word) => Actions.Contains(word);

    public static bool IsKind(string line) => Kinds.Contains(HeadingKey.Of(line));

    /// <summary>Whether the line says among other words that this is an action plan.</summary>
    public static bool NamesKind(string line) =>
        Kinds.Any(kind => $" {HeadingKey.Of(line)} ".Contains($" {kind} ", StringComparison.Ordinal));

    /// <summary>The choice that this text names, exactly.</summary>
    public static T? Choice<T>(string text, Func<PlanWords, IReadOnlyList<(T Kind, string[] Words)>> choices)
        where T : struct
    {
        var key = HeadingKey.Of(text);
        foreach (var choice in All.SelectMany(choices))
            if (choice.Words.Any(word => KeyOf(word) == key))
                return choice.Kind;
        return null;
    }

    /// <summary>The choice whose words occur in this text; of several the longest words count.</summary>
    public static T? Within<T>(string text, Func<PlanWords, IReadOnlyList<(T Kind, string[] Words)>> choices)
        where T : struct
    {
        var words = $" {string.Join(' ', HeadingKey.Words(text))} ";
        return All.SelectMany(choices)
            .SelectMany(choice => choice.Words.Select(word => (choice.Kind, Key: KeyOf(word))))
            .Where(choice => words.Contains($" {choice.Key} ", StringComparison.Ordinal))
            .OrderByDescending(choice => choice.Key.Length)
            .Select(choice => (T?)choice.Kind)
            .FirstOrDefault();
    }

    private static string KeyOf(string known) => Known.GetOrAdd(known, HeadingKey.Of);

    private static ILookup<string, T> Lookup<T>(Func<PlanWords, IEnumerable<(string Word, T Meaning)>> of) =>
        All.SelectMany(of).Distinct().ToLookup(known => HeadingKey.Of(known.Word), known => known.Meaning);

    private static HashSet<string> Keys(Func<PlanWords, IEnumerable<string>> of) =>
        [.. All.SelectMany(of).Select(HeadingKey.Of)];
}
