namespace Konvent.Reading;

/// <summary>A sum that one side gives in figures, where the other says one in words: "1,5 miljoner euro", "halvanden million euro".</summary>
internal static class SumsInWords
{
    private const int Near = 2;

    /// <summary>Takes out what the other side says in words, which are not reckoned.</summary>
    public static void TakeUnread(List<Stated> first, List<Stated> second, AlignedSegments pair)
    {
        if (second.Count == 0 && SaysInWords(pair.Second))
            first.Clear();
        else if (first.Count == 0 && SaysInWords(pair.First))
            second.Clear();
    }

    private static bool SaysInWords(IReadOnlyList<Segment> side) =>
        side.Any(segment =>
        {
            for (var at = segment.Sentence.First; at < segment.Sentence.Next; at++)
                if (
                    IsScale(segment.Sentence, at)
                    && !segment.Sentence.Sums.Cover(at)
                    && !IsBehindFigure(segment.Sentence, at)
                )
                    return true;
            return false;
        });

    private static bool IsScale(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at] is { Kind: PieceKind.Word, Text.Length: > 3 } word
        && ScaleWords.Of(word.Text, sentence.Passage.Language) is not null;

    private static bool IsBehindFigure(Sentence sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(sentence.First, at - Near); before--)
            if (sentence.Passage.Tokens[before].Kind == PieceKind.Number)
                return true;
        return false;
    }
}
