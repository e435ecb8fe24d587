namespace Konvent.Reading;

/// <summary>Tells a sentence that one version does not have from one that stands joined to its neighbour.</summary>
internal static class MissingSentences
{
    private const int FewestWords = 5;
    private const int Near = 2;
    private const double Alike = 0.6;

    public static IEnumerable<Difference> In(int version, List<AlignedSegments> aligned)
    {
        for (var at = 0; at < aligned.Count; at++)
            if (
                aligned[at] is var pair
                && (pair.First.Count == 0 || pair.Second.Count == 0)
                && !IsMoved(aligned, at)
                && !JoinedBeside.Is(aligned, at)
            )
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

    // Where the other version has one too many nearby, and as long, they are one that stands elsewhere.
    private static bool IsMoved(List<AlignedSegments> aligned, int at)
    {
        var pair = aligned[at];
        for (var other = Math.Max(0, at - Near); other < Math.Min(aligned.Count, at + Near + 1); other++)
            if (
                aligned[other] is var two
                && (
                    pair.First.Count == 0
                        ? two is { First.Count: > 0, Second.Count: 0 }
                        : two is { First.Count: 0, Second.Count: > 0 }
                )
                && Math.Abs(Math.Log((double)Length(pair) / Length(two))) < Alike
            )
                return true;
        return false;
    }

    private static int Length(AlignedSegments pair) => pair.First.Concat(pair.Second).Sum(segment => segment.Length);

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
