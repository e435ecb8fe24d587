namespace Konvent.Reading;

/// <summary>
/// Looks at each sentence without a counterpart whether one nearby fits its place better: then those between move up by one. "A | B C = b | D = c"
/// becomes "A B = b | C = c | D".
/// </summary>
/// <param name="score">How well so many segments of the first from one on fit so many of the second.</param>
internal sealed class SlideAlone(Func<int, int, int, int, double> score)
{
    private const int MostBetween = 3;
    private const double Better = 0.05;

    public List<AlignedSegments> Of(List<AlignedSegments> aligned)
    {
        var slid = new List<AlignedSegments>(aligned);
        for (var at = 0; at < slid.Count; at++)
            if (slid[at].IsAlone)
                at = SlideFrom(slid, at);
        return slid;
    }

    // Where the one without a counterpart is then, or where it was.
    private int SlideFrom(List<AlignedSegments> aligned, int at)
    {
        var isFirst = aligned[at].First.Count > 0;
        var (best, gain, to) = ((List<AlignedSegments>?)null, Better, at);
        foreach (var step in new[] { 1, -1 })
            for (var count = 1; count <= MostBetween; count++)
            {
                var end = at + (step * count);
                if (end < 0 || end >= aligned.Count || aligned[end] is not { First.Count: > 0, Second.Count: > 0 })
                    break;
                var from = Math.Min(at, end);
                var now = aligned.GetRange(from, count + 1);
                if (!IsInOrder(now, isFirst))
                    break;
                var moved = Moved(now, step > 0, isFirst);
                if (moved.Sum(Score) - now.Sum(Score) is var more && more > gain)
                    (best, gain, to) = (moved, more, end);
            }
        if (best is null)
            return at;
        var start = Math.Min(at, to);
        for (var n = 0; n < best.Count; n++)
            aligned[start + n] = best[n];
        return Math.Max(at, to);
    }

    private static bool IsInOrder(List<AlignedSegments> pairs, bool isFirst)
    {
        var own = pairs.SelectMany(pair => isFirst ? pair.First : pair.Second).ToList();
        return own.Zip(own.Skip(1)).All(two => two.Second.Place == two.First.Place + 1)
            && pairs.TrueForAll(pair =>
                (isFirst ? pair.Second : pair.First) is var others
                && others.Zip(others.Skip(1)).All(two => two.Second.Place == two.First.Place + 1)
            );
    }

    // The same groups, each of as many; the one without a counterpart at the other end.
    private static List<AlignedSegments> Moved(List<AlignedSegments> now, bool isToEnd, bool isFirst)
    {
        var own = now.SelectMany(pair => isFirst ? pair.First : pair.Second).ToList();
        var groups = isToEnd ? now.GetRange(1, now.Count - 1) : now.GetRange(0, now.Count - 1);
        var (moved, next) = (new List<AlignedSegments>(), isToEnd ? 0 : 1);
        foreach (var group in groups)
        {
            var count = (isFirst ? group.First : group.Second).Count;
            var part = own.GetRange(next, count);
            moved.Add(isFirst ? group with { First = part } : group with { Second = part });
            next += count;
        }
        var alone = isToEnd ? own[^1] : own[0];
        moved.Insert(
            isToEnd ? moved.Count : 0,
            isFirst ? new AlignedSegments([alone], [], 0) : new AlignedSegments([], [alone], 0)
        );
        return moved;
    }

    private double Score(AlignedSegments pair) =>
        pair is { First: [var one, ..], Second: [var other, ..] }
            ? score(one.Place, pair.First.Count, other.Place, pair.Second.Count)
            : 0;
}
