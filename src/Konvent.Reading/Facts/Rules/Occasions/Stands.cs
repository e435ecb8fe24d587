namespace Konvent.Reading;

/// <summary>What stands before a name and says that something is there.</summary>
internal static class Stands
{
    /// <summary>
    /// Whether a word such as "in" stands before, with at most so many tokens between. Where the language has endings instead, the ending
    /// says so.
    /// </summary>
    public static bool BehindAt(Sentence sentence, int at, int most)
    {
        if (!sentence.Passage.Lexicon.SaysAt)
            return true;
        for (var n = at - 1; n >= Math.Max(sentence.First, at - most); n--)
        {
            if (sentence.SaysAt(Term.At, n, n + 1))
                return true;
            if (sentence.Passage.Tokens[n].Kind == PieceKind.Sign && !IsWithinName(sentence, n))
                return false;
        }
        return false;
    }

    // "room 2.14 of", "l'Hôtel", "“…".
    private static bool IsWithinName(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at].Text is "'" or "„" or "\"" or "*" or "«" or "“" or "-"
        || (
            sentence.Passage.Is(at, ".")
            && at + 1 < sentence.Next
            && sentence.Passage.Tokens[at + 1] is { IsApart: false, Kind: PieceKind.Number }
        );
}
