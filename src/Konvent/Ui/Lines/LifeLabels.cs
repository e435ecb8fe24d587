namespace Konvent.Ui.Lines;

/// <summary>Words at a place on the line: what is wanted, and then in which lane and to which side they stand.</summary>
public sealed record LifeLabel(
    double At,
    string Name,
    string Date,
    string Css = "",
    int Lane = 0,
    bool ToTheLeft = false
);

/// <summary>Gives labels lanes, so that no words lie on other words and, where it can be had, no leader runs through any.</summary>
public static class LifeLabels
{
    // The narrowest drawing, and a letter on average, in pixels; narrower pages tell the line as a list.
    private const double Narrowest = 700;
    private const double Letter = 6.7;

    /// <summary>From the left to the right, in the arrangement with the fewest crossings and then the fewest lanes.</summary>
    public static IReadOnlyList<LifeLabel> Place(IEnumerable<LifeLabel> wanted)
    {
        var labels = wanted.OrderBy(label => label.At).ToList();
        // Words to the right are free of leaders when placed from the right; words to the left, when placed from the left.
        IEnumerable<LifeLabel> fromTheRight = labels.AsEnumerable().Reverse();
        IReadOnlyList<LifeLabel>[] tries =
        [
            Arrange(fromTheRight, leftFirst: false, oneSide: true),
            Arrange(labels, leftFirst: true, oneSide: true),
            Arrange(fromTheRight, leftFirst: false, oneSide: false),
            Arrange(labels, leftFirst: true, oneSide: false),
        ];
        var best = tries.OrderBy(Crossings).ThenBy(tried => tried.Sum(label => label.Lane)).First();
        return [.. best.OrderBy(label => label.At)];
    }

    /// <summary>The names of phases stand above their own stretch: from its beginning, or to its end where they would run out of the picture.</summary>
    public static IReadOnlyList<LifeLabel> PlaceNames(
        IEnumerable<LifeStretch> stretches,
        Func<LifeSegment, string> date
    ) =>
        Place(
            stretches
                .Select(stretch =>
                    (stretch, label: new LifeLabel(stretch.From, stretch.Segment.Name, date(stretch.Segment)))
                )
                .Select(pair => Right(pair.label) <= 100 ? pair.label : pair.label with { At = pair.stretch.To })
        );

    private static List<LifeLabel> Arrange(IEnumerable<LifeLabel> labels, bool leftFirst, bool oneSide)
    {
        var placed = new List<LifeLabel>();
        foreach (var label in labels)
        {
            var choices = Enumerable
                .Range(0, placed.Count + 1)
                .SelectMany(lane => Sides(label with { Lane = lane }, leftFirst, oneSide));
            var fallback = Sides(label with { Lane = placed.Count }, leftFirst, oneSide).First();
            placed.Add(choices.FirstOrDefault(choice => placed.All(other => !Disturb(choice, other))) ?? fallback);
        }
        return placed;
    }

    private static IEnumerable<LifeLabel> Sides(LifeLabel label, bool leftFirst, bool oneSide)
    {
        var (right, left) = (label, label with { ToTheLeft = true });
        LifeLabel[] sides = leftFirst ? [left, right] : [right, left];
        return sides
            .Where(side => Left(side) >= 0 && Right(side) <= 100)
            .Take(oneSide ? 1 : 2)
            .DefaultIfEmpty(label.At > 50 ? left : right);
    }

    private static int Crossings(IReadOnlyList<LifeLabel> placed) =>
        placed.Sum(label => placed.Count(other => other != label && Disturb(label, other)));

    private static bool Disturb(LifeLabel one, LifeLabel other) =>
        one.Lane == other.Lane ? Left(one) < Right(other) && Left(other) < Right(one)
        : one.Lane < other.Lane ? Covers(one, other.At)
        : Covers(other, one.At);

    private static bool Covers(LifeLabel label, double at) => Left(label) < at && at < Right(label);

    // A leader's own label begins a little beside it.
    private static double Left(LifeLabel label) => label.ToTheLeft ? label.At - Width(label) : label.At - 0.2;

    private static double Right(LifeLabel label) => label.ToTheLeft ? label.At + 0.2 : label.At + Width(label);

    private static double Width(LifeLabel label) =>
        ((label.Name.Length + label.Date.Length + 1) * Letter + 16) / Narrowest * 100;
}
