using Konvent.Reading;

namespace Konvent.Projects.Import.Lines;

/// <summary>The columns that a kind of table can have, and the words under which people write them in the four languages.</summary>
public sealed class KnownColumns
{
    private readonly (string Meaning, Language? Language, string Words)[] all;

    /// <param name="words">By meaning: <c>en: country, state | de: land, staat</c>, in folded letters.</param>
    /// <param name="named">Columns that are called alike in several languages, such as those of funds, by meaning.</param>
    public KnownColumns(
        IReadOnlyList<(string Meaning, string Words)> words,
        IReadOnlyList<(string Meaning, IReadOnlyList<string> Names)>? named = null
    )
    {
        named ??= [];
        Meanings = [.. words.Select(column => column.Meaning), .. named.Select(column => column.Meaning)];
        all =
        [
            .. from column in words
            from written in column.Words.Split(" | ")
            let language = Language.Of(written[..2])
            from known in written[4..].Split(", ")
            select (column.Meaning, (Language?)language, known),
            .. from column in named
            from name in column.Names
            select (column.Meaning, (Language?)null, PlainWords.Of(name)),
        ];
    }

    /// <summary>What a column can be about.</summary>
    public IReadOnlyList<string> Meanings { get; }

    /// <summary>What a heading means, and in which languages it says so; the longest words that stand in it decide, and a name before all.</summary>
    public (string Meaning, IReadOnlyList<Language> Languages)? Of(string heading)
    {
        var said = $" {PlainWords.Of(heading)} ";
        var found = all.Where(known => said.Contains($" {known.Words} ", StringComparison.Ordinal)).ToList();
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
}
