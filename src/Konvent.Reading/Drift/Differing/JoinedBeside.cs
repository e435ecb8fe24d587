namespace Konvent.Reading;

/// <summary>
/// Whether a sentence that seems to have no counterpart stands joined to its neighbour in the other text: that is too long for the neighbour alone,
/// fits both together, and has a sign where they may have been joined.
/// </summary>
internal static class JoinedBeside
{
    // How much better the length of both must fit than that of the neighbour alone.
    private const double Better = 0.3;

    public static bool Is(List<AlignedSegments> aligned, int at)
    {
        var isFirst = aligned[at].First.Count > 0;
        var alone = Own(aligned[at]);
        var times =
            aligned.Sum(pair => Length(Others(pair))) / (double)Math.Max(1, aligned.Sum(pair => Length(Own(pair))));
        return Joins(at - 1) || Joins(at + 1);

        bool Joins(int beside)
        {
            if (
                beside < 0
                || beside >= aligned.Count
                || aligned[beside] is not { First.Count: > 0, Second.Count: > 0 } pair
            )
                return false;
            var (own, others) = (Own(pair), Others(pair));
            return Misfit(Length(own) + Length(alone)) + Better < Misfit(Length(own))
                && Joints(others) > Joints(own) + Joints(alone);

            double Misfit(int length) => Math.Abs(Math.Log(length * times / Length(others)));
        }

        IReadOnlyList<Segment> Own(AlignedSegments pair) => isFirst ? pair.First : pair.Second;

        IReadOnlyList<Segment> Others(AlignedSegments pair) => isFirst ? pair.Second : pair.First;
    }

    private static int Length(IReadOnlyList<Segment> side) => side.Sum(segment => segment.Length);

    private static int Joints(IReadOnlyList<Segment> side)
    {
        var joints = 0;
        foreach (var segment in side)
            for (var at = segment.Sentence.First; at < segment.Sentence.Next; at++)
                joints += segment.Sentence.Passage.Tokens[at].Text is "," or ";" or ":" or "–" or "—" ? 1 : 0;
        return joints;
    }
}
