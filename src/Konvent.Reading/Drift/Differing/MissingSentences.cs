namespace Konvent.Reading;

/// <summary>Tells a sentence that one version does not have from one that stands joined to its neighbour.</summary>
internal static class MissingSentences
{
    private const int FewestWords = 5;

    public static IEnumerable<Difference> In(int version, List<AlignedSegments> aligned)
    {
        foreach (var pair in aligned)
            if (pair.First.Count == 0 || pair.Second.Count == 0)
                foreach (var segment in pair.First.Concat(pair.Second))
                    if (Words(segment.Sentence) >= FewestWords)
                        yield return new(
                            DifferenceKind.MissingSentence,
                            version,
                            pair.First.Count > 0 ? segment.Sentence.Text : null,
                            pair.Second.Count > 0 ? segment.Sentence.Text : null,
                            [.. pair.First.Select(one => one.Sentence.Span)],
                            [.. pair.Second.Select(one => one.Sentence.Span)],
                            Sureness(segment.Sentence)
                        );
    }

    // A heading may say as little or as much as it likes.
    private static double Sureness(Sentence sentence) =>
        sentence.Kind switch
        {
            ParagraphKind.Prose => 0.8,
            ParagraphKind.Item => 0.7,
            _ => 0.5,
        };

    private static int Words(Sentence sentence)
    {
        var words = 0;
        for (var at = sentence.First; at < sentence.Next; at++)
            words += sentence.Passage.Tokens[at].Kind == PieceKind.Sign ? 0 : 1;
        return words;
    }
}
