namespace Konvent.Reading;

/// <summary>Finds in what two texts differ whose sentences are aligned.</summary>
internal static class FindDifferences
{
    // What stands a few sentences further on was moved, and is not missing.
    private const int Near = 3;
    private const double Both = 0.9;
    private const double Least = 0.6;

    private static readonly Comparer[] Comparers =
    [
        new(DifferenceKind.Date, StatedByKind.Dates, Both, (first, second, _) => DateLikeness.TakeAlike(first, second)),
        new(DifferenceKind.Sum, StatedByKind.Sums, Both, SumsInWords.TakeUnread),
        new(DifferenceKind.Link, StatedByKind.Links, Both),
        new(DifferenceKind.Number, StatedByKind.Numbers, Both, NumbersLeft.TakeAlike),
        new(DifferenceKind.Name, StatedByKind.Places, 0.85, PlacesLeft.Keep),
        new(DifferenceKind.Name, StatedByKind.Countries, 0.85, CountriesLeft.Keep),
        new(DifferenceKind.QuantityWord, QuantityWords.In, 0.8, QuantityAlone.TakeUnsure),
        new(DifferenceKind.QuantityWord, Bounds.In, 0.8, Bounds.Keep),
        new(
            DifferenceKind.FundingWording,
            FundingWords.In,
            Both,
            (first, second, _) => FundingWords.TakeAlike(first, second)
        ),
        new(DifferenceKind.FundingWording, StatedByKind.Funds, 0.85),
        new(DifferenceKind.FundingWording, SaidProgrammes.In, 0.85),
    ];

    // What is stated, how sure a difference is where both state something, and what is taken out of what is left.
    private sealed record Comparer(
        DifferenceKind Kind,
        Func<IReadOnlyList<Segment>, List<Stated>> Stated,
        double Both,
        Action<List<Stated>, List<Stated>, AlignedSegments>? TakeOut = null
    );

    public static List<Difference> In(int version, List<AlignedSegments> aligned)
    {
        var differences = new List<Difference>(MissingSentences.In(version, aligned));
        var lefts = Array.ConvertAll(Comparers, comparer => aligned.ConvertAll(pair => Left(comparer, pair)));
        var (sumsLeft, numbersLeft) = (LeftOf(DifferenceKind.Sum), LeftOf(DifferenceKind.Number));
        for (var at = 0; at < aligned.Count; at++)
        {
            var (sums, numbers) = (sumsLeft[at], numbersLeft[at]);
            CurrenciesBeside.Move(sums.First, numbers.Second, sums.Second, aligned[at].Second);
            CurrenciesBeside.Move(sums.Second, numbers.First, sums.First, aligned[at].First);
            Pairing.TakeAmounts(sums.First, numbers.Second);
            Pairing.TakeAmounts(sums.Second, numbers.First);
        }
        foreach (var (comparer, left) in Comparers.Zip(lefts))
        {
            // Words of quantity are too common to be known again elsewhere.
            if (comparer.Kind != DifferenceKind.QuantityWord)
                Pairing.TakeMoved(left, Near);
            for (var at = 0; at < aligned.Count; at++)
                if (aligned[at] is { First.Count: > 0, Second.Count: > 0 } pair)
                    differences.AddRange(Told(comparer, version, pair, left[at]));
        }
        for (var at = 0; at < aligned.Count; at++)
            if (aligned[at] is { First.Count: > 0, Second.Count: > 0 } pair)
            {
                foreach (var (first, second, sure) in NamesDiffer.Between(pair.First, pair.Second))
                    Name(pair, first, second, sure);
                foreach (var (first, second) in BodiesOfTowns.Between(pair.First, pair.Second))
                    Name(pair, first, second, BodiesOfTowns.Sure);
                var around = aligned.Skip(at - 1).Take(at == 0 ? 2 : 3).ToList();
                var (here, there) = (around.SelectMany(one => one.First), around.SelectMany(one => one.Second));
                foreach (var name in ListsDiffer.LeftOut(pair.First, pair.Second, there))
                    Name(pair, name, null, ListsDiffer.Sure);
                foreach (var name in ListsDiffer.LeftOut(pair.Second, pair.First, here))
                    Name(pair, null, name, ListsDiffer.Sure);
            }
        return [.. differences.Where(one => one.Confidence >= Least).OrderByDescending(one => one.Confidence)];

        void Name(AlignedSegments pair, string? first, string? second, double sure) =>
            differences.Add(Difference(DifferenceKind.Name, version, pair, first, second, sure));

        List<(List<Stated> First, List<Stated> Second)> LeftOf(DifferenceKind kind) =>
            lefts[Array.FindIndex(Comparers, comparer => comparer.Kind == kind)];
    }

    private static (List<Stated> First, List<Stated> Second) Left(Comparer comparer, AlignedSegments pair)
    {
        var (first, second) = (comparer.Stated(pair.First), comparer.Stated(pair.Second));
        (first, second) =
            comparer.Kind == DifferenceKind.QuantityWord
                ? Pairing.LeftOfEach(first, second)
                : Pairing.Left(first, second);
        comparer.TakeOut?.Invoke(first, second, pair);
        return (first, second);
    }

    private static IEnumerable<Difference> Told(
        Comparer comparer,
        int version,
        AlignedSegments pair,
        (List<Stated> First, List<Stated> Second) left
    )
    {
        var most = Math.Max(left.First.Count, left.Second.Count);
        for (var n = 0; n < most; n++)
        {
            var (one, two) = (left.First.ElementAtOrDefault(n), left.Second.ElementAtOrDefault(n));
            var sure = one is not null && two is not null ? comparer.Both : (one ?? two)!.Alone;
            yield return Difference(comparer.Kind, version, pair, one?.Shown, two?.Shown, sure);
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
