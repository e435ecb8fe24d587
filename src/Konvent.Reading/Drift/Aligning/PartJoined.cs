namespace Konvent.Reading;

/// <summary>
/// Looks again at sentences that were joined to one of the other text: where the one is too short for all of them, and says nothing of what one of them
/// says, that one has no counterpart.
/// </summary>
/// <remarks>The figures were found by regression over the texts of the collection, of which each sentence was dropped in its turn.</remarks>
internal sealed class PartJoined(FeatureWeights weights, double ratio)
{
    // How much it tells that the length fits without it, that some of it is said, and that it says something of which one could know it again.
    private const double ForLength = 4.1;
    private const double ForSaid = -17;
    private const double ForWeight = 0.75;
    private const double MostWeight = 8;
    private const double Least = 1.2;

    public IEnumerable<AlignedSegments> Of(AlignedSegments pair)
    {
        var isFirst = pair.First.Count > 1;
        var (many, one) = isFirst ? (pair.First, pair.Second) : (pair.Second, pair.First);
        if (many.Count < 2 || one.Count != 1 || Superfluous(many, one[0], isFirst ? ratio : 1 / ratio) is not { } alone)
            return [pair];
        var rest = many.Where(segment => segment != alone).ToList();
        var kept = isFirst ? pair with { First = rest } : pair with { Second = rest };
        var left = isFirst ? new AlignedSegments([alone], [], 0) : new AlignedSegments([], [alone], 0);
        return alone.Place < rest[0].Place ? [left, kept] : [kept, left];
    }

    private Segment? Superfluous(IReadOnlyList<Segment> many, Segment one, double times)
    {
        var least = many.MinBy(segment => Said(segment, [one]) / (weights.Of(segment) + 1))!;
        var rest = many.Where(segment => segment != least).ToList();
        var length = many.Sum(segment => segment.Length);
        var fits = Misfit(length) - Misfit(length - least.Length);
        var weight = weights.Of(least);
        var said = (Said(least, [one]) - Said(least, [one], rest)) / (weight + 1);
        var isJoined = Joints(one) - many.Sum(Joints) >= many.Count - 1;
        return !isJoined && ForLength * fits + ForSaid * said + ForWeight * Math.Min(weight, MostWeight) > Least
            ? least
            : null;

        double Misfit(int all) => Math.Abs(Math.Log(Math.Max(1, all) * times / one.Length));
    }

    // A colon or a semicolon stands where two sentences were joined.
    private static int Joints(Segment segment)
    {
        var (passage, joints) = (segment.Sentence.Passage, 0);
        for (var at = segment.Sentence.First; at < segment.Sentence.Next - 1; at++)
            if (passage.Tokens[at].Text is ":" or ";" && passage.Tokens[at + 1].IsApart)
                joints++;
        return joints;
    }

    /// <summary>How much of what it says is said by the others, by each group of them.</summary>
    private double Said(Segment segment, params IReadOnlyList<Segment>[] others) =>
        segment
            .Features.Where(feature => others.All(group => group.Any(other => other.Features.ContainsKey(feature.Key))))
            .Sum(weights.Of);
}
