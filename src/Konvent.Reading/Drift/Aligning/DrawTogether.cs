namespace Konvent.Reading;

/// <summary>
/// Joins a sentence that seems to have no counterpart to its neighbour, where the counterpart of the neighbour says what it says: something that only
/// both of them say, or a sum, a date or an address where neither has its own.
/// </summary>
internal sealed class DrawTogether(FeatureWeights weights)
{
    // How much of what it says must be said there, and how much that must tell.
    private const double LeastShare = 0.2;
    private const double LeastWeight = 1.4;

    // "n:" and one figure or two.
    private const int LettersOfSmall = 4;

    private const string Telling = "dsap";
    private const string Kinds = "dsa";

    public List<AlignedSegments> Of(List<AlignedSegments> aligned)
    {
        var drawn = new List<AlignedSegments>(aligned);
        for (var at = 0; at < drawn.Count; at++)
            if (drawn[at].IsAlone)
            {
                var beside =
                    Belongs(drawn, at, at - 1) ? at - 1
                    : Belongs(drawn, at, at + 1) ? at + 1
                    : -1;
                if (beside < 0)
                    continue;
                var (early, late) = (drawn[Math.Min(at, beside)], drawn[Math.Max(at, beside)]);
                drawn[Math.Min(at, beside)] = new(
                    [.. early.First, .. late.First],
                    [.. early.Second, .. late.Second],
                    Math.Max(early.Likeness, late.Likeness)
                );
                drawn.RemoveAt(Math.Max(at, beside));
                at--;
            }
        return drawn;
    }

    private bool Belongs(List<AlignedSegments> aligned, int at, int beside)
    {
        if (
            beside < 0
            || beside >= aligned.Count
            || aligned[beside] is not { First.Count: > 0, Second.Count: > 0 } pair
        )
            return false;
        var isFirst = aligned[at].First.Count > 0;
        var alone = isFirst ? aligned[at].First[0] : aligned[at].Second[0];
        var (own, others) = isFirst ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return SaysIt(alone, own, others) || SaysOfItsKind(alone, own, others);
    }

    private bool SaysIt(Segment alone, IReadOnlyList<Segment> own, IReadOnlyList<Segment> others)
    {
        var said = alone
            .Features.Where(feature =>
                Has(others, feature.Key) && !Has(own, feature.Key) && !IsSmallNumber(feature.Key)
            )
            .ToList();
        return said.Exists(feature => Tells(feature.Key))
            && said.Sum(weights.Of) is var weight
            && weight >= LeastWeight
            && weight >= LeastShare * weights.Of(alone);
    }

    // "Two" and "second" stand anywhere.
    private static bool IsSmallNumber(string key) => key[0] == 'n' && key.Length <= LettersOfSmall;

    private static bool Tells(string key) => key[0] == 'n' || Telling.Contains(key[0], StringComparison.Ordinal);

    private static bool SaysOfItsKind(Segment alone, IReadOnlyList<Segment> own, IReadOnlyList<Segment> others) =>
        Kinds.Any(kind =>
            alone.Features.Keys.Any(key => key[0] == kind && !Has(others, key))
            && others.Any(other =>
                other.Features.Keys.Any(key => key[0] == kind && !Has(own, key) && !alone.Features.ContainsKey(key))
            )
            && !own.Any(one => one.Features.Keys.Any(key => key[0] == kind && !Has(others, key)))
        );

    private static bool Has(IReadOnlyList<Segment> side, string key) =>
        side.Any(segment => segment.Features.ContainsKey(key));
}
