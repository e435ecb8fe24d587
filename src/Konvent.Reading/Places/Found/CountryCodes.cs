namespace Konvent.Reading;

/// <summary>Finds codes of countries in brackets: (DE), (AT, PL), and (EL) and (UK) as the Union writes them.</summary>
internal static class CountryCodes
{
    public static IEnumerable<(int At, string Code)> In(string text, List<Token> tokens)
    {
        for (var at = 1; at + 1 < tokens.Count; at++)
            if (
                tokens[at] is { Kind: PieceKind.Word, Span: { Length: 2 } span }
                && tokens[at - 1].Text is "(" or "," or "/" or "["
                && tokens[at + 1].Text is ")" or "," or "/" or "]"
                && (tokens[at - 1].Text is "(" or "[" || tokens[at + 1].Text is ")" or "]")
                && Of(span.In(text)) is { } code
            )
                yield return (at, code);
    }

    private static string? Of(string said) =>
        said switch
        {
            "EL" => "GR",
            "UK" => "GB",
            _ => Gazetteer.Europe.Country(said)?.Country,
        };
}
