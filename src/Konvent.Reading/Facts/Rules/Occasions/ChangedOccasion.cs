namespace Konvent.Reading;

/// <summary>Reads what has become of an occasion that was announced: it has another day, or does not take place.</summary>
internal static class ChangedOccasion
{
    private const int MostBeforeDay = 4;

    public static bool IsCancelled(Sentence sentence, int from, int to) => Says(sentence, Term.Cancelled, from, to);

    public static bool IsMoved(Sentence sentence, int from, int to) => Says(sentence, Term.Moved, from, to);

    /// <summary>The new one of these days, where the sentence gives it: "from 3 May to 7 June", "vom 3. Mai auf den 7. Juni".</summary>
    public static FoundDate? NewDay(Sentence sentence, List<At<FoundDate>> dates)
    {
        if (dates.Count == 0)
            return null;
        if (dates.FindLastIndex(date => IsBehindTowards(sentence, date)) is >= 0 and var named)
            return dates[named].What;
        if (dates.FindLastIndex(date => JoinsWithTowards(sentence, date)) is >= 0 and var joined)
            return dates[joined].What with { When = When.Day(dates[joined].What.When.Latest!.Value) };
        return
            dates.Count > 1
            || (
                !sentence.Passage.Lexicon.SaysAt
                && sentence.FirstOf(Term.Moved) is { } moved
                && dates[0].First > moved.First
            )
            ? dates[^1].What
            : null;
    }

    private static bool Says(Sentence sentence, Term term, int from, int to) =>
        sentence.All(term).Any(said => said.First >= from && said.First < to && !Denied.Is(sentence, said));

    private static bool IsBehindTowards(Sentence sentence, At<FoundDate> date)
    {
        for (var at = date.First - 1; at >= Math.Max(sentence.First, date.First - MostBeforeDay); at--)
            if (Towards.Says(sentence, at))
                return true;
            else if (sentence.Dates.Cover(at))
                return false;
        return false;
    }

    // Read as one stretch of time, "from 3 May to 7 June" is the old day and the new one.
    private static bool JoinsWithTowards(Sentence sentence, At<FoundDate> date)
    {
        if (!date.What.When.IsRange || date.What.When.IsYearUnknown || date.What.When.Latest is null)
            return false;
        for (var at = date.First + 1; at < date.Next; at++)
            if (Towards.Says(sentence, at))
                return true;
        return false;
    }
}
