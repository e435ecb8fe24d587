namespace Konvent.Reading;

/// <summary>Facts of one kind by what they say: what is said again adds its place to the one that is known.</summary>
internal sealed class SaidAgain<T>
    where T : notnull
{
    private readonly Dictionary<T, List<TextSpan>> _places = [];
    private readonly List<T> _order = [];

    public void Add(T said, TextSpan span)
    {
        if (!_places.TryGetValue(said, out var spans))
        {
            _places[said] = spans = [];
            _order.Add(said);
        }
        spans.Add(span);
    }

    /// <summary>In the order in which they were said first, each with all its places.</summary>
    public IEnumerable<(T Said, IReadOnlyList<TextSpan> Source)> All =>
        _order.Select(said => (said, (IReadOnlyList<TextSpan>)_places[said]));
}
