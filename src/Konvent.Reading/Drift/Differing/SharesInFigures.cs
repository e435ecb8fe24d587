namespace Konvent.Reading;

/// <summary>Takes out numbers that the other side says as a part of a whole: "20 %" and "a fifth", "every fifth"; "a fifth" and "the fifth".</summary>
internal static class SharesInFigures
{
    private const int Largest = 10;

    public static void TakeAlike(
        List<Stated> left,
        IReadOnlyList<Segment> side,
        List<Stated> others,
        IReadOnlyList<Segment> other
    )
    {
        if (left.Count == 0)
            return;
        var shares = In(other);
        var percents = Percents.In(side).ToHashSet();
        foreach (var one in left.ToList())
            if (Percents.Amount(one.Key) is { } number)
            {
                if (shares.Exists(share => Says(share, number, percents.Contains(number))))
                    left.Remove(one);
                else if (percents.Contains(number) && others.Find(two => IsOneIn(two.Key, number)) is { } same)
                {
                    left.Remove(one);
                    others.Remove(same);
                }
            }
    }

    public static List<Share> In(IReadOnlyList<Segment> side) =>
        [.. side.SelectMany(segment => SaidShares.In(segment.Sentence).Select(share => share.What))];

    // In many languages the word for the part is the ordinal as well.
    private static bool Says(Share share, decimal number, bool isPercent) =>
        isPercent ? share.Is(number) : share is { Numerator: 1, Denominator: > 2 } && share.Denominator == number;

    private static bool IsOneIn(string key, decimal percent) =>
        Percents.Amount(key) is > 1 and <= Largest and var parts && new Share(1, (int)parts).Is(percent);
}
