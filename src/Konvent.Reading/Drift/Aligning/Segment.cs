namespace Konvent.Reading;

/// <summary>A sentence as it is compared with those of another version.</summary>
/// <param name="Features">By what it is known in any language: its dates, numbers, names, addresses, terms; each with how much it tells.</param>
internal sealed record Segment(Sentence Sentence, int Place, IReadOnlyDictionary<string, double> Features)
{
    public int Length => Sentence.Span.Length;

    /// <summary>How much all its features tell.</summary>
    public double Weight { get; } = Features.Values.Sum();
}
