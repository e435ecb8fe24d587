namespace Konvent.Reading;

/// <summary>Finds in what two texts differ whose sentences are aligned.</summary>
internal static class FindDifferences
{
    // What stands a few sentences further on was moved, and is not missing.
    private const int Near = 3;
    private const double Both = 0.9;
    private const double Least = 0.6;

    private static readonly (
        DifferenceKind Kind,
        Func<IReadOnlyList<Segment>, List<Stated>> Stated,
        double Both
    )[] Kinds =
    [
        (DifferenceKind.Date, StatedByKind.Dates, Both),
        (DifferenceKind.Sum, StatedByKind.Sums, Both),
        (DifferenceKind.Link, StatedByKind.Links, Both),
        (DifferenceKind.Number, StatedByKind.Numbers, Both),
        (DifferenceKind.Name, StatedByKind.Places, 0.85),
        (DifferenceKind.QuantityWord, QuantityWords.In, 0.8),
        (DifferenceKind.FundingWording, FundingWords.In, Both),
    ];

    public static List<Difference> In(int version, List<AlignedSegments> aligned)
    {
        var differences = new List<Difference>(MissingSentences.In(version, aligned));
        var lefts = Kinds.ToDictionary(
            row => row.Kind,
            row => aligned.ConvertAll(pair => Left(row.Kind, pair, row.Stated))
        );
        foreach (var (sums, numbers) in lefts[DifferenceKind.Sum].Zip(lefts[DifferenceKind.Number]))
        {
            Pairing.TakeAmounts(sums.First, numbers.Second);
            Pairing.TakeAmounts(sums.Second, numbers.First);
        }
        foreach (var (kind, _, both) in Kinds)
        {
            var left = lefts[kind];
            // Words of quantity are too common to be known again elsewhere.
            if (kind != DifferenceKind.QuantityWord)
                Pairing.TakeMoved(left, Near);
            for (var at = 0; at < aligned.Count; at++)
                if (aligned[at] is { First.Count: > 0, Second.Count: > 0 } pair)
                    differences.AddRange(Told(kind, version, pair, left[at], both));
        }
        foreach (var pair in aligned)
            if (pair is { First.Count: > 0, Second.Count: > 0 })
                foreach (var (first, second, sure) in NamesDiffer.Between(pair.First, pair.Second))
                    differences.Add(Difference(DifferenceKind.Name, version, pair, first, second, sure));
        return [.. differences.Where(one => one.Confidence >= Least).OrderByDescending(one => one.Confidence)];
    }

    private static (List<Stated> First, List<Stated> Second) Left(
        DifferenceKind kind,
        AlignedSegments pair,
        Func<IReadOnlyList<Segment>, List<Stated>> stated
    )
    {
        var (first, second) =
            kind == DifferenceKind.QuantityWord
                ? Pairing.LeftOfEach(stated(pair.First), stated(pair.Second))
                : Pairing.Left(stated(pair.First), stated(pair.Second));
        if (kind == DifferenceKind.Date)
            DateLikeness.TakeAlike(first, second);
        if (kind == DifferenceKind.Number)
            Hours.TakeAlike(first, second);
        if (kind == DifferenceKind.Name)
            PlacesLeft.Keep(first, second, pair);
        if (kind == DifferenceKind.QuantityWord)
            QuantityAlone.TakeUnsure(first, second, pair);
        return (first, second);
    }

    private static IEnumerable<Difference> Told(
        DifferenceKind kind,
        int version,
        AlignedSegments pair,
        (List<Stated> First, List<Stated> Second) left,
        double both
    )
    {
        var most = Math.Max(left.First.Count, left.Second.Count);
        for (var n = 0; n < most; n++)
        {
            var (one, two) = (left.First.ElementAtOrDefault(n), left.Second.ElementAtOrDefault(n));
            var sure = one is not null && two is not null ? both : (one ?? two)!.Alone;
            yield return Difference(kind, version, pair, one?.Shown, two?.Shown, sure);
        }
    }

    private static Difference Difference(
        DifferenceKind kind,
        int version,
        AlignedSegments pair,
        string? first,
        string? second,
        double sure
    ) =>
        new(
            kind,
            version,
            first,
            second,
            [.. pair.First.Select(one => one.Sentence.Span)],
            [.. pair.Second.Select(one => one.Sentence.Span)],
            sure
        );
}
