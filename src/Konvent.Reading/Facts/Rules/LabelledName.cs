namespace Konvent.Reading;

/// <summary>Reads the name that follows a number: "WP2: Pilot actions", "WP2 – Pilot actions", "WP2 (Pilot actions)", "WP2 “Pilot actions”".</summary>
internal static class LabelledName
{
    private const int MostTokens = 16;

    /// <summary>The name that begins here; null where none does.</summary>
    public static string? After(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        foreach (var name in sentence.Names)
            if (name.First - 1 == at)
                return name.What;
        if (at + 1 >= sentence.Next)
            return null;
        // "Milestone 2, “Sensors installed”, …".
        if (passage.Is(at, ","))
            return sentence.Names.Where(name => name.First == at + 2).Select(name => name.What).FirstOrDefault();
        var end = passage.Tokens[at].Text switch
        {
            ":" => EndOfLine(sentence, at + 1),
            "-" or "–" or "—" when passage.Tokens[at].IsApart => EndOfLine(sentence, at + 1),
            "(" => sentence.Passage.Tokens.FindIndex(
                at + 1,
                Math.Min(MostTokens, sentence.Next - at - 1),
                token => token.Text == ")"
            ),
            _ => -1,
        };
        if (
            passage.Tokens[at].Kind == PieceKind.Sign
            && sentence.Names.Find(name => name.First == at + 2) is { What: { } marked }
        )
            return marked;
        return end > at + 1 && IsName(sentence, at + 1, end) ? passage.Said(at + 1, end) : null;
    }

    // Up to the end of the clause; what is longer than a name is a sentence.
    private static int EndOfLine(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Next; at++)
            if (
                sentence.Passage.Tokens[at].Text is "." or ";" or "(" or "|"
                || (sentence.Passage.Tokens[at] is { Text: "–" or "-" or "—", IsApart: true } && at > from)
            )
                return at;
        return sentence.Next;
    }

    private static bool IsName(Sentence sentence, int from, int to) =>
        to - from <= MostTokens
        && sentence.Passage.IsWord(from)
        && sentence.Dates.TrueForAll(date => date.Next <= from || date.First >= to);
}
