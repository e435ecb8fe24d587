namespace Konvent.Reading;

/// <summary>Tells how much of a sentence belongs to one of the occasions it names, and what stands there.</summary>
internal static class ReachOfOccasion
{
    /// <summary>
    /// How far what belongs to this one reaches: its own clause; within that up to the next one where each has its day, else as far as one verb
    /// joins them.
    /// </summary>
    public static (int From, int To) Of(Sentence sentence, List<OccasionWord> words, int n)
    {
        var (from, to) = (sentence.First, sentence.Next);
        var (first, last) = (n, n);
        while (first > 0)
        {
            if (EndOfClause(sentence, words, first - 1) is { } end)
            {
                from = end;
                break;
            }
            first--;
        }
        while (last + 1 < words.Count)
        {
            if (EndOfClause(sentence, words, last) is { } end)
            {
                to = end;
                break;
            }
            last++;
        }
        if (first == last)
            return (from, to);
        if (EachHasDay(sentence, words, first, last, to))
            return UpToNext(words, n, first, last, from, to);
        if (EachHasDayBefore(sentence, words, first, last, from))
            return (
                n == first ? from : DayBefore(sentence, words, n, from)!.Value.First,
                n == last ? to : DayBefore(sentence, words, n + 1, from)!.Value.First
            );
        return IsHeld(sentence, words[last].Next, to) || IsHeld(sentence, from, words[first].First)
            ? (from, to)
            : UpToNext(words, n, first, last, from, to);
    }

    private static (int From, int To) UpToNext(
        List<OccasionWord> words,
        int n,
        int first,
        int last,
        int from,
        int to
    ) => (n == first ? from : words[n].First, n == last ? to : words[n + 1].First);

    /// <summary>Where a clause with this one ends before the next: at a semicolon, or where each has its verb and this one its day.</summary>
    private static int? EndOfClause(Sentence sentence, List<OccasionWord> words, int n)
    {
        var (from, to) = (words[n].Next, words[n + 1].First);
        for (var at = from; at < to; at++)
            if (sentence.Passage.Is(at, ";"))
                return at;
        var end = n + 2 < words.Count ? words[n + 2].First : sentence.Next;
        if (!IsHeld(sentence, from, to) || !IsHeld(sentence, words[n + 1].Next, end) || !HasDay(sentence, from, to))
            return null;
        for (var at = to - 1; at > from; at--)
            if (sentence.Passage.Is(at, ",") || sentence.SaysAt(Term.And, at, at + 1))
                return HasDay(sentence, from, at) ? at : to;
        return to;
    }

    private static bool EachHasDay(Sentence sentence, List<OccasionWord> words, int first, int last, int to)
    {
        for (var n = first; n <= last; n++)
            if (!HasDay(sentence, words[n].Next, n == last ? to : words[n + 1].First))
                return false;
        return true;
    }

    private static bool EachHasDayBefore(Sentence sentence, List<OccasionWord> words, int first, int last, int from)
    {
        for (var n = first; n <= last; n++)
            if (DayBefore(sentence, words, n, n == first ? from : words[n - 1].Next) is null)
                return false;
        return true;
    }

    private static At<FoundDate>? DayBefore(Sentence sentence, List<OccasionWord> words, int n, int from)
    {
        var least = n == 0 ? from : Math.Max(from, words[n - 1].Next);
        foreach (var date in sentence.Dates)
            if (date.First >= least && date.First < words[n].First)
                return date;
        return null;
    }

    private static bool HasDay(Sentence sentence, int from, int to) =>
        sentence.Dates.Exists(date => date.First >= from && date.First < to && BeginsOccasion.IsDay(date));

    private static bool IsHeld(Sentence sentence, int from, int to) =>
        from < to
        && (
            sentence.SaysAt(Term.Held, from, to)
            || sentence.SaysAt(Term.Met, from, to)
            || sentence.SaysAt(Term.Cancelled, from, to)
            || sentence.SaysAt(Term.Moved, from, to)
        );

    // "- 24.10.2023 – workshop in Zielona Góra, Marshal's Office, …".
    public static string? BodyAfterTown(Sentence sentence) =>
        sentence
            .Organisations.Where(one => one.First > sentence.First && sentence.Passage.Is(one.First - 1, ","))
            .Where(one => sentence.Places.Exists(place => place.Next == one.First - 1))
            .Select(one => one.What)
            .FirstOrDefault();

    // "…, which will be the last of the project": set off, and with the project behind it.
    public static bool IsLastOfProject(Sentence sentence) =>
        sentence
            .All(Term.Final)
            .Any(said =>
                sentence.SaysAt(Term.Project, said.Next, said.Next + 3)
                && Enumerable.Range(Math.Max(sentence.First, said.First - 4), 4).Any(at => sentence.Passage.Is(at, ","))
            );
}
