namespace Konvent.Reading;

/// <summary>Which features each segment of the first text shares with those of the second that the band holds beside it, found once.</summary>
internal sealed class SharedFeatures
{
    // A sentence that says more is a list; what comes behind is not looked at.
    private const int MostFeatures = 128;

    private readonly (string Key, double Weight)[][] _features;
    private readonly UInt128[,] _shared;
    private readonly Func<int, int> _start;

    /// <param name="start">The first segment of the second text beside one of the first.</param>
    public SharedFeatures(
        List<Segment> first,
        List<Segment> second,
        FeatureWeights weights,
        Func<int, int> start,
        int width
    )
    {
        _start = start;
        _shared = new UInt128[first.Count, width];
        _features =
        [
            .. first.Select(one =>
                one.Features.Take(MostFeatures).Select(feature => (feature.Key, weights.Of(feature))).ToArray()
            ),
        ];
        var places = Places(second);
        for (var i = 0; i < first.Count; i++)
        for (var feature = 0; feature < _features[i].Length; feature++)
            if (places.TryGetValue(_features[i][feature].Key, out var found))
                for (var n = FirstFrom(found, start(i)); n < found.Count && found[n] - start(i) < width; n++)
                    _shared[i, found[n] - start(i)] |= UInt128.One << feature;
    }

    /// <summary>How much of what these of the first say one of those of the second says as well.</summary>
    public double Weight(int i, int di, int j, int dj)
    {
        var sum = 0.0;
        for (var n = i; n < i + di; n++)
        {
            var said = UInt128.Zero;
            for (var m = j; m < j + dj; m++)
                if (m - _start(n) is >= 0 and var column && column < _shared.GetLength(1))
                    said |= _shared[n, column];
            for (; said != 0; said &= said - 1)
                sum += _features[n][(int)UInt128.TrailingZeroCount(said)].Weight;
        }
        return sum;
    }

    private static Dictionary<string, List<int>> Places(List<Segment> second)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var j = 0; j < second.Count; j++)
            foreach (var feature in second[j].Features.Keys)
                (places.TryGetValue(feature, out var found) ? found : places[feature] = []).Add(j);
        return places;
    }

    private static int FirstFrom(List<int> places, int start)
    {
        var found = places.BinarySearch(start);
        return found < 0 ? ~found : found;
    }
}
