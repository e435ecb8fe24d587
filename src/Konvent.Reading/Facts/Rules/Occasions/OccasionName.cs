namespace Konvent.Reading;

/// <summary>Tells how far the name of a meeting reaches around its word: "interregional working group meeting", "Treffen des Projektteams".</summary>
internal static class OccasionName
{
    // The name reaches as far as words of a meeting's circle do: "interregional working group meeting", "Treffen des Projektteams".
    public static int First(Sentence sentence, int head, int from)
    {
        var first = head;
        for (var at = head - 1; at >= from; at--)
            if (IsCircle(sentence, at))
                first = at;
            else if (sentence.Passage.Tokens[at].Kind != PieceKind.Sign || !IsCircle(sentence, at - 1))
                break;
        return first;
    }

    public static int Next(Sentence sentence, int head, int to)
    {
        var next = head;
        for (var at = head; at < to; at++)
            if (IsCircle(sentence, at))
                next = at + 1;
            else if (!IsJoint(sentence, at) && !IsBeforeCircle(sentence, at) || at - next >= 3)
                break;
        return IsOfNamedProject(sentence, next) ? WithoutProject(sentence, head, next) : next;
    }

    // "the meeting of the project BLUEVAL": whose it is stands behind its name.
    private static bool IsOfNamedProject(Sentence sentence, int next) =>
        next < sentence.Next
        && sentence.SaysAt(Term.Project, next - 1, next)
        && (
            sentence.Passage.Tokens[next].Text is "„" or "“" or "\"" or "«"
            || (sentence.Passage.IsWord(next) && sentence.Passage.IsCapital(next))
        );

    private static int WithoutProject(Sentence sentence, int head, int next)
    {
        next--;
        while (next > head && (IsJoint(sentence, next - 1) || sentence.Passage.Is(next - 1, "-")))
            next--;
        return next;
    }

    public static bool IsCircle(Sentence sentence, int at) =>
        sentence.SaysAt(Term.Circle, at, at + 1)
        || sentence.SaysAt(Term.Project, at, at + 1)
        || sentence.SaysAt(Term.Partner, at, at + 1);

    // "Meeting of the Joint Steering Committee", "laqgħa tas-sħab".
    private static bool IsBeforeCircle(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at] is { Text: "-" or "'", IsApart: false }
        || (
            sentence.Passage.IsWord(at)
            && sentence.Passage.IsCapital(at)
            && at + 1 < sentence.Next
            && IsCircle(sentence, at + 1)
            && !sentence.SaysAt(Term.At, at - 1, at)
        );

    private static bool IsJoint(Sentence sentence, int at) =>
        sentence.SaysAt(Term.NameJoint, at, at + 1)
        || (sentence.Passage.IsWord(at) && sentence.Passage.IsSmall(at) && !sentence.SaysAt(Term.At, at, at + 1));
}
