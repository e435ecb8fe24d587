namespace Konvent.Reading;

/// <summary>Compares how two sentences say that the Union pays.</summary>
internal static class FundingWords
{
    public static List<Stated> In(IReadOnlyList<Segment> side)
    {
        var words = new List<Stated>();
        foreach (var segment in side)
            if (IsOfFunding(segment.Sentence) && Said(segment.Sentence) is { } said)
                words.Add(new(said.Term.ToString(), segment.Sentence.Passage.Said(said.First, said.Next), 0));
        return words;
    }

    // "Gefördert", "támogatott": financed and supported in one word.
    private static readonly string[] SayBoth = ["gefordert", "forder", "tamogat"];

    public static void TakeAlike(List<Stated> first, List<Stated> second)
    {
        foreach (var (one, other) in first.Zip(second).ToList())
            if (
                one.Key != nameof(Term.CoFinanced)
                && other.Key != nameof(Term.CoFinanced)
                && (MeansBoth(one) || MeansBoth(other))
            )
            {
                first.Remove(one);
                second.Remove(other);
            }
    }

    private static bool MeansBoth(Stated word) =>
        Array.Exists(SayBoth, begin => Folding.Fold(word.Shown).Contains(begin, StringComparison.Ordinal));

    private static Said? Said(Sentence sentence) =>
        sentence.FirstOf(Term.CoFinanced) ?? sentence.FirstOf(Term.Financed) ?? sentence.FirstOf(Term.Supported);

    private static bool IsOfFunding(Sentence sentence) =>
        sentence.Says(Term.EuropeanUnion)
        || ReadProgrammes.FundsIn(sentence).Any()
        || FindProgrammes.In(sentence).Any();
}
