namespace Konvent.Reading;

/// <summary>Tells whether a clause denies what it says: "is not delayed", "kein Arbeitspaket ist im Verzug".</summary>
internal static class Denied
{
    private const int MostBefore = 8;
    private const int MostBehind = 1;

    public static bool Is(Sentence sentence, Said said) =>
        sentence
            .All(Term.Not)
            .Where(not => !IsWithinName(sentence, not))
            .Any(not =>
                (said.First - not.Next is >= 0 and <= MostBefore && IsOneClause(sentence, not.Next, said.First))
                || (not.First - said.Next is >= 0 and <= MostBehind && IsOneClause(sentence, said.Next, not.First))
            );

    /// <summary>Whether no comma and no "and" stands between.</summary>
    public static bool IsOneClause(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (sentence.Passage.Tokens[at].Text is "," or ";" or "·" or ":" or "–" or "—" or "(" or ")")
                return false;
        return !sentence.SaysAt(Term.And, from, to);
    }

    // "DUNES-SANS-MURS" denies nothing.
    private static bool IsWithinName(Sentence sentence, Said not) =>
        not.First > sentence.First
        && sentence.Passage.Tokens[not.First] is { IsApart: false }
        && sentence.Passage.Is(not.First - 1, "-");
}
