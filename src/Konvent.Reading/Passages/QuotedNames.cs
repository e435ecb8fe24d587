namespace Konvent.Reading;

/// <summary>Finds what stands in quotation marks, is emphasised or is the text of a link: so names are written.</summary>
internal static class QuotedNames
{
    private const int MostTokens = 40;

    public static List<At<string>> In(Passage passage)
    {
        var names = new List<At<string>>();
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            if (Closing(passage, at) is not { } closing || End(passage, at + 1, closing) is not (> 0 and var end))
                continue;
            names.Add(new(passage.Said(at + 1, end), at + 1, end));
            at = end;
        }
        return names;
    }

    /// <summary>What closes a name that is opened here; null where none is.</summary>
    private static string? Closing(Passage passage, int at) =>
        at + 1 < passage.Tokens.Count
        && (passage.Tokens[at].IsApart || at == 0 || passage.Tokens[at - 1].Kind == PieceKind.Sign)
            ? passage.Tokens[at].Text switch
            {
                "„" or "“" or "”" or "\"" => "“”\"",
                "«" => "»",
                "»" => "«»",
                "‘" or "‚" => "’‘",
                "*" => "*",
                "[" => "]",
                _ => null,
            }
            : null;

    private static int End(Passage passage, int from, string closing)
    {
        if (from >= passage.Tokens.Count || (passage.Tokens[from].IsApart && closing != "»"))
            return 0;
        for (var at = from; at < passage.Tokens.Count && at - from < MostTokens; at++)
            if (closing.Contains(passage.Tokens[at].Text, StringComparison.Ordinal))
                return at > from ? at : 0;
        return 0;
    }
}
