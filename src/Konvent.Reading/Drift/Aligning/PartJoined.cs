namespace Konvent.Reading;

/// <summary>
/// Looks again at sentences that were joined to one of the other text: where the one is too short for all of them, and fits without one of them, that
/// one has no counterpart.
/// </summary>
internal sealed class PartJoined(FeatureWeights weights, double ratio)
{
    private const double TooLong = 0.25;
    private const double Fits = 0.6;

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
        var all = many.Sum(segment => segment.Length);
        var tooLong = Math.Abs(Math.Log(all * times / one.Length));
        if (tooLong < TooLong)
            return null;
        var least = many.MinBy(segment => Covered(segment, one))!;
        var without = Math.Abs(Math.Log(Math.Max(1, all - least.Length) * times / one.Length));
        return without < tooLong * Fits ? least : null;
    }

    /// <summary>How much of what it says the other says as well.</summary>
    private double Covered(Segment segment, Segment other) =>
        segment.Features.Where(feature => other.Features.ContainsKey(feature.Key)).Sum(weights.Of)
        / (weights.Of(segment) + 1);
}
