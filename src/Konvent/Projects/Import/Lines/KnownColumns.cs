using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Lines;

/// <summary>
/// The columns that a kind of table can have, and the words under which people write them in the four languages: those of the pages, which
/// are taken from the pages' own texts, and others.
/// </summary>
public sealed class KnownColumns
{
    private readonly Texts texts;
    private readonly Dictionary<string, Func<Language, string>> names;
    private readonly Known[] all;

    public KnownColumns(Texts texts, IReadOnlyList<KnownColumn> columns, IReadOnlyList<NamedColumn>? named = null)
    {
        named ??= [];
        this.texts = texts;
        names = columns
            .Select(column => new NamedColumn(column.Meaning, reader => Said(column.Called, reader)))
            .Concat(named)
            .ToDictionary(column => column.Meaning, column => column.Name, StringComparer.Ordinal);
        Meanings = [.. columns.Select(column => column.Meaning), .. named.Select(column => column.Meaning)];
        all =
        [
            .. columns.SelectMany(column => OfPages(column).Concat(OfPeople(column)).Distinct()),
            .. from column in named
            from name in Texts.Languages.Select(column.Name).Distinct()
            select new Known(column.Meaning, null, PlainWords.Of(name), column.IsWhole),
        ];
    }

    /// <summary>What a column can be about.</summary>
    public IReadOnlyList<string> Meanings { get; }

    /// <summary>What a column that is about this is called, in the reader's language.</summary>
    public string NameOf(string meaning) => names[meaning](texts.Language);

    /// <summary>What a heading means, and in which languages it says so; the longest words that stand in it decide, and a name before all.</summary>
    public (string Meaning, IReadOnlyList<Language> Languages)? Of(string heading)
    {
        var said = $" {PlainWords.Of(heading)} ";
        var found = all.Where(known => known.IsIn(said)).ToList();
        if (found.Count == 0)
            return null;
        var best = found.MaxBy(known => (known.Language is null, known.Words.Length));
        return (
            best.Meaning,
            [
                .. found
                    .Where(known => known.Meaning == best.Meaning)
                    .Select(known => known.Language)
                    .OfType<Language>()
                    .Distinct(),
            ]
        );
    }

    /// <summary>What each column seems to be about; empty where nobody knows, or another column says it already.</summary>
    public IReadOnlyList<string> Guess(IEnumerable<string> headings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. headings.Select(heading => Of(heading) is { } known && taken.Add(known.Meaning) ? known.Meaning : ""),
        ];
    }

    private IEnumerable<Known> OfPages(KnownColumn column) =>
        from key in column.Also.Prepend(column.Called)
        from language in Texts.Languages
        select new Known(column.Meaning, language, PlainWords.Of(Said(key, language)));

    private static IEnumerable<Known> OfPeople(KnownColumn column) =>
        from written in column.Words.Split(" | ")
        let language = Language.Of(written[..2])
        from known in written[4..].Split(", ")
        select new Known(column.Meaning, language, known);

    private string Said(string key, Language reader) => texts.In(reader, () => texts[key]);

    private readonly record struct Known(string Meaning, Language? Language, string Words, bool IsWhole = false)
    {
        public bool IsIn(string heading) =>
            IsWhole ? heading == $" {Words} " : heading.Contains($" {Words} ", StringComparison.Ordinal);
    }
}
