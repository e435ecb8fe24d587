namespace Konvent.Reading;

/// <summary>Tells how much of a sentence belongs to one of the occasions it names, and what stands there.</summary>
internal static class ReachOfOccasion
{
    /// <summary>How far what belongs to this one reaches: the whole sentence where one verb joins them, else up to the next one.</summary>
    public static (int From, int To) Of(Sentence sentence, List<(OccasionWord Word, Occasion Occasion)> heard, int n)
    {
        if (heard.Count == 1)
            return (sentence.First, sentence.Next);
        var last = heard[^1].Word.Next;
        if (
            sentence.Terms.Exists(said =>
                said.Term == Term.Held && (said.First >= last || said.Next <= heard[0].Word.First)
            )
        )
            return (sentence.First, sentence.Next);
        return (
            n == 0 ? sentence.First : heard[n].Word.First,
            n + 1 < heard.Count ? heard[n + 1].Word.First : sentence.Next
        );
    }

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
