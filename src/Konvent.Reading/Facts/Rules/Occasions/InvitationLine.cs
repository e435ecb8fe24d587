namespace Konvent.Reading;

/// <summary>Reads the lines of an invitation: "Venue: Town Hall, Room 3", "Umeå, Väven, 9–10 October", "Comunale Library, via delle Scienze 17".</summary>
internal static class InvitationLine
{
    private const int MostWords = 10;

    /// <summary>What stands behind the word and a colon at the begin of a line.</summary>
    public static string? Labelled(Sentence sentence, Term term)
    {
        foreach (var said in sentence.All(term))
            if (
                said.First <= sentence.First + 1
                && said.Next + 1 < sentence.Next
                && sentence.Passage.Is(said.Next, ":")
            )
            {
                var (first, end) = (said.Next + 1, EndOfLabelled(sentence, said.Next + 1));
                // "Place: Umeå, Väven": the house behind its town.
                if (IsTown(sentence, first, end) && sentence.Passage.Is(end, ",") && IsHouse(sentence, end + 1))
                    (first, end) = (end + 1, EndOfLabelled(sentence, end + 1));
                return sentence.Passage.Said(first, end).TrimEnd('.');
            }
        return null;
    }

    private static int EndOfLabelled(Sentence sentence, int end)
    {
        while (end < sentence.Next && sentence.Passage.Tokens[end].Text is not ("," or "(" or ";" or "–" or "|"))
            end++;
        return end;
    }

    private static bool IsTown(Sentence sentence, int first, int next) =>
        sentence.Places.Exists(place => place.First == first && place.Next == next);

    private static bool IsHouse(Sentence sentence, int at) =>
        at < sentence.Next
        && sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && !sentence.Countries.Cover(at)
        && !sentence.Dates.Cover(at);

    /// <summary>The house with which a line begins, up to the comma before its street.</summary>
    public static string? House(Sentence sentence)
    {
        if (
            sentence.Kind == ParagraphKind.Prose
            || sentence.Dates.Count > 0
            || !sentence.Passage.IsCapital(sentence.First)
        )
            return null;
        var end = EndOfPart(sentence, sentence.First);
        return
            end - sentence.First is > 1 and <= MostWords
            && sentence.Passage.IsWord(sentence.First)
            && (
                sentence.SaysAt(Term.Building, sentence.First, end)
                || sentence.Organisations.Exists(one => one.First == sentence.First && one.Next <= end)
            )
            && !sentence.Says(Term.Partner, Term.LeadPartner, Term.Phone, Term.Contact, Term.Project)
            ? sentence.Passage.Said(sentence.First, end)
            : null;
    }

    /// <summary>What stands between a town at the begin of a line and its day: "Eisenstadt, Haus der Begegnung, 24 November".</summary>
    public static string? BetweenTownAndDay(Sentence sentence)
    {
        if (
            sentence.Kind == ParagraphKind.Prose
            || sentence.Dates is not [var date, ..]
            || !sentence.Places.Exists(place => place.First == sentence.First)
        )
            return null;
        var comma = EndOfPart(sentence, sentence.First);
        var end = comma + 1 < sentence.Next ? EndOfPart(sentence, comma + 1) : comma;
        return
            end > comma + 1
            && end < date.First
            && sentence.Passage.IsCapital(comma + 1)
            && sentence.Passage.IsWord(comma + 1)
            && !sentence.Places.Cover(comma + 1)
            ? sentence.Passage.Said(comma + 1, end)
            : null;
    }

    private static int EndOfPart(Sentence sentence, int from)
    {
        var end = from;
        while (
            end < sentence.Next
            && sentence.Passage.Tokens[end].Text is not ("," or "(" or ";" or "–" or "|" or ":" or ".")
        )
            end++;
        return end;
    }
}
