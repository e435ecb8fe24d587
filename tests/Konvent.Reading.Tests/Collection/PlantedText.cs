namespace Konvent.Reading.Tests;

/// <summary>An error somebody planted in a version of a text.</summary>
/// <param name="Kind">date, number, quantity, name, link, funding, sum, sentence.</param>
/// <param name="Text">The whole version with it.</param>
/// <param name="Was">What stood there.</param>
/// <param name="Now">What stands there now; empty where something is missing.</param>
public sealed record PlantedError(string Kind, string Text, string Was, string Now);

/// <summary>A version of a text with the errors that can be planted in it.</summary>
public sealed record PlantedText(string Language, string Clean, IReadOnlyList<PlantedError> Errors)
{
    private readonly record struct Piece(string Kind, string Was, string Now);

    /// <summary>The versions of a file: "## en" begins one, "{date:12 May|13 May}" marks what can be planted.</summary>
    public static IReadOnlyList<PlantedText> In(string file)
    {
        var versions = new List<PlantedText>();
        foreach (var part in ("\n" + File.ReadAllText(file)).Split("\n## ", StringSplitOptions.RemoveEmptyEntries))
            if (part.Trim() is { Length: > 3 } said)
                versions.Add(
                    Of(
                        said[..said.IndexOf('\n', StringComparison.Ordinal)].Trim(),
                        said[said.IndexOf('\n', StringComparison.Ordinal)..].Trim()
                    )
                );
        return versions;
    }

    private static PlantedText Of(string language, string marked)
    {
        var pieces = Pieces(marked);
        string With(int planted) => string.Concat(pieces.Select((piece, n) => n == planted ? piece.Now : piece.Was));
        return new(
            language,
            With(-1),
            [
                .. pieces
                    .Select((piece, n) => (piece, n))
                    .Where(one => one.piece.Kind.Length > 0)
                    .Select(one => new PlantedError(one.piece.Kind, With(one.n), one.piece.Was, one.piece.Now)),
            ]
        );
    }

    private static List<Piece> Pieces(string marked)
    {
        var pieces = new List<Piece>();
        for (var at = 0; at < marked.Length; )
        {
            var open = marked.IndexOf('{', at);
            var end = open < 0 ? marked.Length : open;
            pieces.Add(new("", marked[at..end], ""));
            if (open < 0)
                break;
            var close = marked.IndexOf('}', open);
            var (colon, bar) = (marked.IndexOf(':', open), marked.IndexOf('|', open));
            pieces.Add(new(marked[(open + 1)..colon], marked[(colon + 1)..bar], marked[(bar + 1)..close]));
            at = close + 1;
        }
        return pieces;
    }
}
