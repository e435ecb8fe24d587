namespace Konvent.Reading;

/// <summary>How much a feature tells within two texts: the rarer, the more.</summary>
internal sealed class FeatureWeights
{
    private readonly Dictionary<string, double> _rare = new(StringComparer.Ordinal);
    private readonly Dictionary<Segment, double> _sums = new(ReferenceEqualityComparer.Instance);

    public FeatureWeights(List<Segment> first, List<Segment> second)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in first.Concat(second))
        foreach (var feature in segment.Features.Keys)
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        foreach (var (feature, count) in counts)
            _rare[feature] = 1 / Math.Sqrt(Math.Max(1, count / 2.0));
        foreach (var segment in first.Concat(second))
            _sums[segment] = segment.Features.Sum(Of);
    }

    public double Of(KeyValuePair<string, double> feature) => feature.Value * _rare[feature.Key];

    public double Of(Segment segment) => _sums[segment];
}
