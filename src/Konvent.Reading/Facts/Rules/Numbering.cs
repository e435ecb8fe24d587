namespace Konvent.Reading;

/// <summary>Reads the number that a thing has or that there are of it, from the words around its name.</summary>
internal static class Numbering
{
    private const int MostBefore = 4;

    /// <summary>"phase 2", "second phase", "2nd project phase", "I Etap", "phase II": the number that says which one it is.</summary>
    public static SaidNumber? WhichOne(Sentence sentence, int first, int next)
    {
        foreach (var number in sentence.Numbers)
            if (
                number.First >= next
                && number.First <= next + 1
                && !PointsOn(sentence, number)
                && NothingButMarks(sentence, next, number.First)
            )
                return number;
        return Ordinal(sentence, first);
    }

    /// <summary>The ordinal before it, with other words between: "the 13th interregional working group meeting".</summary>
    public static SaidNumber? Ordinal(Sentence sentence, int first)
    {
        SaidNumber? nearest = null;
        foreach (var number in sentence.Numbers)
            if (
                number.IsOrdinal
                && number.Next <= first
                && first - number.Next <= MostBefore
                && IsOneName(sentence, number.Next, first)
            )
                nearest = number;
        return nearest;
    }

    /// <summary>The number behind it: "styrgruppsmöte nr 7", "meeting #6", and without a mark "meeting 5 of the group".</summary>
    public static SaidNumber? Behind(Sentence sentence, int next, bool mayBeBare)
    {
        var passage = sentence.Passage;
        var at = next;
        while (
            at < sentence.Next
            && at - next < 3
            && passage.Tokens[at].Text is "." or "#" or "n" or "no" or "nr" or "č" or "št" or "°" or "º"
        )
            at++;
        if (at >= sentence.Next || sentence.Numbers.Find(number => number.First == at) is not { Next: > 0 } number)
            return null;
        return
            number.Value is > 0 and < 100
            && passage.Tokens[at].Kind == PieceKind.Number
            && !sentence.Dates.Cover(at)
            && !sentence.Times.Cover(at)
            && !sentence.Sums.Cover(at)
            && (at > next || (mayBeBare && !CountsWhatFollows(sentence, number.Next)))
            ? number
            : null;
    }

    // "At the meeting 40 people", "meeting 10:30", "meeting 5 – 6 May".
    private static bool CountsWhatFollows(Sentence sentence, int at) =>
        at < sentence.Next
        && (
            sentence.Passage.Tokens[at]
                is { Kind: PieceKind.Number }
                    or { Kind: PieceKind.Sign, Text: not ("," or "." or ":" or ";" or "(" or ")") }
            || (sentence.Passage.IsWord(at) && !sentence.Passage.IsSmall(at) && !sentence.SaysAt(Term.Held, at, at + 1))
        );

    /// <summary>The cardinal before it: "two conventions".</summary>
    public static SaidNumber? Count(Sentence sentence, int first)
    {
        SaidNumber? nearest = null;
        foreach (var number in sentence.Numbers)
            if (
                !number.IsOrdinal
                && number.Next <= first
                && first - number.Next <= 2
                && IsOneName(sentence, number.Next, first)
            )
                nearest = number;
        return nearest;
    }

    /// <summary>Whether only words stand between, none of which joins two things.</summary>
    private static bool IsOneName(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (
                sentence.Passage.Tokens[at] is { Kind: PieceKind.Sign, Text: not ("-" or "‑" or "\"" or "„" or "*") }
                || IsSmall(sentence, at)
            )
                return false;
        return !sentence.SaysAt(Term.And, from, to) && !sentence.SaysAt(Term.Held, from, to);
    }

    // "The second part of the meeting" is no second meeting.
    private static bool IsSmall(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at) && sentence.Passage.Tokens[at].Text.Length > 1 && sentence.Passage.IsSmall(at);

    private static bool NothingButMarks(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (sentence.Passage.Tokens[at].Text is not ("." or ":" or "-" or "#" or "n" or "no" or "nr"))
                return false;
        return true;
    }

    // "2.1" after "phase" is no number of a phase.
    private static bool PointsOn(Sentence sentence, SaidNumber number) =>
        number.Next + 1 < sentence.Next
        && sentence.Passage.Tokens[number.Next] is { IsApart: false, Text: "." or "," }
        && sentence.Passage.Tokens[number.Next + 1] is { IsApart: false, Kind: PieceKind.Number };
}
