namespace Konvent.Reading;

/// <summary>Segments of two texts that say the same; one side is empty where the other has no counterpart.</summary>
/// <param name="Likeness">From 0 to 1.</param>
internal sealed record AlignedSegments(IReadOnlyList<Segment> First, IReadOnlyList<Segment> Second, double Likeness)
{
    /// <summary>Whether it is one segment without a counterpart.</summary>
    public bool IsAlone => this is { First: [_], Second: [] } or { First: [], Second: [_] };
}
