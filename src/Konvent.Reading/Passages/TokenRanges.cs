namespace Konvent.Reading;

/// <summary>Tells which tokens a stretch of the text covers.</summary>
internal sealed class TokenRanges(List<Token> tokens)
{
    /// <param name="found">In the order of the text.</param>
    public List<At<T>> Of<T>(IReadOnlyList<T> found, Func<T, TextSpan> spanOf)
    {
        var placed = new List<At<T>>(found.Count);
        var at = 0;
        foreach (var one in found)
        {
            var span = spanOf(one);
            while (at < tokens.Count && tokens[at].Span.End <= span.Start)
                at++;
            var next = at;
            while (next < tokens.Count && tokens[next].Span.Start < span.End)
                next++;
            if (next > at)
                placed.Add(new(one, at, next));
        }
        return placed;
    }
}
