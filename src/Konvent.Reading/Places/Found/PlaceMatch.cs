namespace Konvent.Reading;

/// <summary>Tokens of a text that read as names of places.</summary>
/// <param name="First">The first token.</param>
/// <param name="Next">The first token after it.</param>
internal sealed record PlaceMatch(int First, int Next, List<NameMatch> Names)
{
    public TextSpan Span(List<Token> tokens) => tokens[First].Span.To(tokens[Next - 1].Span);
}

/// <summary>One of the names that a word may mean.</summary>
/// <param name="IsUndone">Whether an ending was undone to come to it.</param>
internal readonly record struct NameMatch(PlaceName Name, bool IsUndone)
{
    public KnownPlace Place => Name.Place;
}
