namespace Konvent.Reading;

/// <summary>Reads what a product is called: behind its number, between commas, before it, or marked as a name in the same sentence.</summary>
internal static class ProductName
{
    private const int MostWords = 12;
    private const int MostWordsBefore = 3;

    public static string? Of(Sentence sentence, Said said, int next, bool isNumbered, bool isOnly) =>
        LabelledName.After(sentence, next)
        ?? (isNumbered ? BetweenCommas(sentence, next) ?? Before(sentence, said.First) : null)
        ?? BeforeAs(sentence, said)
        ?? NameBeside(sentence, said, isOnly);

    // "Milestone 5, the choice of 24 firms, is now expected".
    private static string? BetweenCommas(Sentence sentence, int at)
    {
        if (!sentence.Passage.Is(at, ",") || at + 2 >= sentence.Next)
            return null;
        foreach (var name in sentence.Names)
            if (name.First - at is > 1 and <= 4)
                return name.What;
        var end = at + 1;
        while (end < sentence.Next && end - at <= MostWords && sentence.Passage.Tokens[end].Text is not ("," or "("))
            end++;
        return
            end < sentence.Next
            && sentence.Passage.Tokens[end].Text is "," or "("
            && sentence.Passage.IsWord(at + 1)
            && !sentence.Passage.IsSmall(at + 1)
            && !sentence.SaysAt(Term.WillFollow, at + 1, end)
            && sentence.Dates.TrueForAll(date => date.First >= end || date.Next <= at)
            ? sentence.Passage.Said(at + 1, end)
            : null;
    }

    // "“Atlas of Yards”, output 4.1,", "The midterm report (deliverable 3.1)".
    private static string? Before(Sentence sentence, int said)
    {
        foreach (var name in sentence.Names)
            if (said - name.Next is >= 0 and <= 3)
                return name.What;
        if (said - 1 <= sentence.First || !sentence.Passage.Is(said - 1, "("))
            return null;
        var first = said - 1;
        while (
            first > sentence.First
            && said - 1 - first < MostWordsBefore
            && sentence.Passage.IsWord(first - 1)
            && !sentence.Passage.IsSmall(first - 1)
        )
            first--;
        return first < said - 1 ? sentence.Passage.Said(first, said - 1) : null;
    }

    // "The Borderland Study as an important milestone": capital words before "as".
    private static string? BeforeAs(Sentence sentence, Said said)
    {
        foreach (var way in sentence.All(Term.As))
        {
            if (said.First - way.Next is < 0 or > MostWordsBefore)
                continue;
            var first = way.First;
            while (
                first > sentence.First
                && way.First - first < MostWords
                && (sentence.Passage.IsWord(first - 1) || sentence.Passage.Is(first - 1, "-"))
                && !sentence.Passage.IsSmall(first - 1)
            )
                first--;
            if (first < way.First && sentence.Passage.IsCapital(first) && !IsNamedBefore(sentence, first, way.First))
                return sentence.Passage.Said(first, way.First);
        }
        return null;
    }

    private static bool IsNamedBefore(Sentence sentence, int first, int next) =>
        sentence.Names.Exists(name => name.First >= first && name.Next <= next);

    // In free prose a product's name is marked: as a link, in quotes, emphasised; not the project's own.
    private static string? NameBeside(Sentence sentence, Said said, bool isOnly) =>
        isOnly
            ? sentence
                .Names.Where(name => !IsOfProject(sentence, name))
                .OrderBy(name => Math.Abs(name.First - said.First))
                .Select(name => name.What)
                .FirstOrDefault()
            : null;

    private static bool IsOfProject(Sentence sentence, At<string> name) =>
        sentence.SaysAt(Term.Project, name.First - 3, name.First) || FollowsOf(sentence, name);

    // "Meilenstein von „Smart Integration“": right behind the word and a small one it is whose milestone it is.
    private static bool FollowsOf(Sentence sentence, At<string> name) =>
        (
            sentence.SaysAt(Term.Milestone, name.First - 4, name.First)
            || sentence.SaysAt(Term.Deliverable, name.First - 4, name.First)
        ) && sentence.Passage.IsSmall(name.First - 2);
}
