namespace Konvent.Reading;

/// <summary>Finds codes of countries in brackets: (DE), (AT, PL), and (EL) and (UK) as the Union writes them.</summary>
internal static class CountryCodes
{
    public static IEnumerable<(int At, string Code)> In(string text, List<Token> tokens)
    {
        var isOpen = false;
        for (var at = 0; at + 1 < tokens.Count; at++)
            if (tokens[at].Kind == PieceKind.Sign)
                isOpen = tokens[at].Text is "(" or "[" || isOpen && tokens[at].Text is not (")" or "]");
            else if (
                isOpen
                && tokens[at].Span.Length == 2
                && IsBorder(tokens[at - 1])
                && IsBorder(tokens[at + 1])
                && Of(tokens[at].Span.In(text)) is { } code
            )
                yield return (at, code);
    }

    private static bool IsBorder(Token token) =>
        token.Text is "(" or "[" or "," or "/" or ";" or "-" or "–" or ")" or "]";

    private static string? Of(string said) =>
        said switch
        {
            "EL" => "GR",
            "UK" => "GB",
            _ => Gazetteer.Europe.Country(said)?.Country,
        };
}
