namespace Konvent.Reading;

internal sealed record FoundPlace(string Name, TextSpan Span, string Country, bool IsCountry, double Sureness);

internal static class FindPlaces
{
    public static IReadOnlyList<FoundPlace> In(string text, List<Token> tokens, Language language) => [];
}
