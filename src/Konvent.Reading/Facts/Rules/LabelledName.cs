namespace Konvent.Reading;

/// <summary>Reads the name that follows a number: "WP2: Pilot actions", "WP2 – Pilot actions", "WP2 (Pilot actions)", "WP2 “Pilot actions”".</summary>
internal static class LabelledName
{
    private const int MostTokens = 16;
    private const int MostOfLabel = 4;

    /// <summary>The name that begins here; null where none does.</summary>
    public static string? After(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        foreach (var name in sentence.Names)
            if (name.First - 1 == at)
                return name.What;
        if (IsLineOfItsOwn(sentence, at))
            return OnLine(sentence, at);
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

    // "WP1 Coordination (months 1 to 36)", "DS 1 Vodenje: …": a line begins with the number and a capital word.
    private static bool IsLineOfItsOwn(Sentence sentence, int at) =>
        sentence.First == 0
        && at is > 0 and <= MostOfLabel
        && at < sentence.Next
        && sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at);

    private static string? OnLine(Sentence sentence, int at)
    {
        var end = at;
        while (
            end < sentence.Next
            && sentence.Passage.Tokens[end].Text is not ("." or ";" or ":" or "(" or "," or "|" or "–" or "—")
        )
            end++;
        return (end < sentence.Next || sentence.Kind != ParagraphKind.Prose) && IsName(sentence, at, end)
            ? sentence.Passage.Said(at, end)
            : null;
    }

    // Up to the end of the clause; what is longer than a name is a sentence.
    private static int EndOfLine(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Next; at++)
            if (
                sentence.Passage.Tokens[at].Text is "." or ";" or "(" or "|"
                || (sentence.Passage.Tokens[at] is { Text: "–" or "-" or "—", IsApart: true } && at > from)
                || (sentence.Passage.Is(at, ",") && IsDateOrCount(sentence, at + 1))
            )
                return at;
        return sentence.Next;
    }

    // "Routes marked, 15 December", "Routes, marked 64 of 118 km": what follows the comma tells of it.
    private static bool IsDateOrCount(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Next && !sentence.Passage.Is(at, ","); at++)
            if (sentence.Passage.Tokens[at].Kind == PieceKind.Number || sentence.Dates.Cover(at))
                return true;
        return false;
    }

    private static bool IsName(Sentence sentence, int from, int to) =>
        to - from <= MostTokens
        && sentence.Passage.IsWord(from)
        && !SaysHowItGoes(sentence, from, to)
        && sentence.Dates.TrueForAll(date => date.Next <= from || date.First >= to);

    // "WP3: three months behind schedule".
    private static bool SaysHowItGoes(Sentence sentence, int from, int to) =>
        sentence.SaysAt(Term.Delayed, from, to)
        || sentence.SaysAt(Term.OnSchedule, from, to)
        || (!sentence.Passage.IsCapital(from) && sentence.SaysAt(Term.Completed, from, to));
}
