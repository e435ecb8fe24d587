namespace Konvent.Reading;

/// <summary>Which numbers of a sentence are per cent, in any language. One list, since it only keeps quiet.</summary>
internal static class Percents
{
    // Folded beginnings, of one word or of two.
    private static readonly string[][] Words =
    [
        .. "% percent prozent procent prosent protsen posto postot szazalek nuosimt odstot pct per+cent pour+cent por+ciento por+cento la+suta τοισ+εκατο на+сто faoin+gcead"
            .Split(' ')
            .Select(words => words.Split('+')),
    ];

    public static IEnumerable<decimal> In(IReadOnlyList<Segment> side) =>
        side.SelectMany(segment =>
            Figures
                .In(segment.Sentence)
                .Where(figure => Stands(segment.Sentence, figure.Next))
                .Select(figure => Amount(figure.What.Key))
                .OfType<decimal>()
        );

    public static decimal? Amount(string key) =>
        decimal.TryParse(key, System.Globalization.CultureInfo.InvariantCulture, out var amount) ? amount : null;

    private static bool Stands(Sentence sentence, int at)
    {
        foreach (var words in Words)
        {
            var n = 0;
            while (
                n < words.Length
                && at + n < sentence.Next
                && sentence.Passage.Tokens[at + n].Text.StartsWith(words[n], StringComparison.Ordinal)
            )
                n++;
            if (n == words.Length)
                return true;
        }
        return false;
    }
}
