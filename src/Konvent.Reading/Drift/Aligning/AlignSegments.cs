namespace Konvent.Reading;

/// <summary>
/// Finds which sentences of two texts belong together: by their order, their length and what they share. The best way through both texts is found
/// by dynamic programming over a band around the diagonal.
/// </summary>
/// <remarks>The idea of lengths and of joining up to three sentences is that of Gale and Church (1993).</remarks>
internal sealed class AlignSegments
{
    private const int WidthOfBand = 60;

    // What is gained by likeness, and lost by lengths that do not fit, by joining, and by a sentence without a counterpart.
    private const double ForLikeness = 2;
    private const double ForLength = 0.45;
    private const double ForJoining = 0.35;
    private const double ForKind = 0.25;
    private const double ForBoth = 0.5;
    private const double ForNone = 0.15;
    private const double Neutral = 0.18;

    // Lengths that may well be those of one sentence in two languages.
    private const double Alike = 0.6;

    private static readonly (int First, int Second)[] Moves =
    [
        (1, 1),
        (1, 0),
        (0, 1),
        (2, 1),
        (1, 2),
        (3, 1),
        (1, 3),
        (2, 2),
    ];

    private readonly List<Segment> _first;
    private readonly List<Segment> _second;
    private readonly FeatureWeights _weights;
    private readonly double _ratio;
    private readonly int _width;
    private readonly SharedFeatures _shared;

    private AlignSegments(List<Segment> first, List<Segment> second)
    {
        (_first, _second) = (first, second);
        _weights = new(first, second);
        _width = Math.Min(2 * WidthOfBand + 1, second.Count + 1);
        _shared = new(first, second, _weights, Start, _width);
        _ratio = Math.Max(1, second.Sum(one => one.Length)) / (double)Math.Max(1, first.Sum(one => one.Length));
    }

    public static List<AlignedSegments> Of(List<Segment> first, List<Segment> second) =>
        new AlignSegments(first, second).Align();

    private List<AlignedSegments> Align()
    {
        var width = _width;
        var best = new double[_first.Count + 1, width];
        var from = new byte[_first.Count + 1, width];
        for (var i = 0; i <= _first.Count; i++)
        for (var column = 0; column < width; column++)
        {
            best[i, column] = i == 0 && Start(0) + column == 0 ? 0 : double.NegativeInfinity;
            var j = Start(i) + column;
            for (var move = 0; move < Moves.Length; move++)
            {
                var (di, dj) = Moves[move];
                var before = j - dj - (i >= di ? Start(i - di) : 0);
                if (
                    i < di
                    || j < dj
                    || before < 0
                    || before >= width
                    || double.IsNegativeInfinity(best[i - di, before])
                )
                    continue;
                var score = best[i - di, before] + Score(i - di, di, j - dj, dj);
                if (score > best[i, column])
                    (best[i, column], from[i, column]) = (score, (byte)move);
            }
        }
        return Walk(from, width);
    }

    /// <summary>The first segment of the second text that the band holds beside this one of the first.</summary>
    private int Start(int i)
    {
        var middle = _first.Count == 0 ? 0 : (int)((long)i * _second.Count / _first.Count);
        return Math.Clamp(middle - WidthOfBand, 0, Math.Max(0, _second.Count - 2 * WidthOfBand));
    }

    private List<AlignedSegments> Walk(byte[,] from, int width)
    {
        var aligned = new List<AlignedSegments>();
        for (var (i, j) = (_first.Count, _second.Count); i > 0 || j > 0; )
        {
            var column = Math.Clamp(j - Start(i), 0, width - 1);
            var (di, dj) = Moves[from[i, column]];
            if (di > i || dj > j)
                (di, dj) = i > 0 ? (1, 0) : (0, 1);
            (i, j) = (i - di, j - dj);
            aligned.Add(
                new(_first.GetRange(i, di), _second.GetRange(j, dj), di > 0 && dj > 0 ? Likeness(i, di, j, dj) : 0)
            );
        }
        aligned.Reverse();
        var parting = new PartJoined(_weights, _ratio);
        var parted = Met([.. aligned.SelectMany(parting.Of)]);
        return new DrawTogether(_weights).Of(new SlideAlone(Score).Of(parted));
    }

    // Two without a counterpart at one place are each other's.
    private List<AlignedSegments> Met(List<AlignedSegments> aligned)
    {
        var met = new List<AlignedSegments>();
        foreach (var pair in aligned)
            if (met.Count > 0 && (Meet(met[^1], pair) ?? Meet(pair, met[^1])) is { } one)
                met[^1] = one;
            else
                met.Add(pair);
        return met;
    }

    private AlignedSegments? Meet(AlignedSegments one, AlignedSegments other) =>
        one is { First: [var first], Second: [] }
        && other is { First: [], Second: [var second] }
        && Math.Abs(Math.Log(first.Length * _ratio / second.Length)) < Alike
            ? new([first], [second], 0)
            : null;

    private double Score(int i, int di, int j, int dj)
    {
        if (di == 0 || dj == 0)
            return -ForNone;
        var length = Math.Abs(Math.Log((Length(_first, i, di) * _ratio + 8) / (Length(_second, j, dj) + 8)));
        var kind = _first[i].Sentence.Kind == _second[j].Sentence.Kind ? 0 : ForKind;
        var each = ForLikeness * Likeness(i, di, j, dj) - ForLength * length - kind;
        return (each * (di + dj) / 2) - (ForJoining * (di + dj - 2)) - (di > 1 && dj > 1 ? ForBoth : 0);
    }

    private static double Length(List<Segment> segments, int from, int count)
    {
        var sum = 0.0;
        for (var n = 0; n < count; n++)
            sum += segments[from + n].Length;
        return sum;
    }

    /// <summary>How much of what both say is the same.</summary>
    private double Likeness(int i, int di, int j, int dj)
    {
        var shared = 2 * _shared.Weight(i, di, j, dj);
        var all = 0.0;
        for (var n = i; n < i + di; n++)
            all += _weights.Of(_first[n]);
        for (var m = j; m < j + dj; m++)
            all += _weights.Of(_second[m]);
        // Two that say nothing of what can be compared may well belong together.
        var each = (di + dj) / 2.0;
        return (Math.Min(shared, all) + Neutral * each) / (all + each);
    }
}
