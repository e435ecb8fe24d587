namespace Konvent.Reading;

/// <summary>The words of quantity of a sentence: "most", "all", "how many and which".</summary>
internal static class QuantityWords
{
    private const string Some = "some";

    // Words of one class say the same: "all partners", "each partner"; "only a few", "some".
    private static readonly (Term Term, string Class, double Alone)[] Classes =
    [
        (Term.All, "all", 0),
        (Term.Each, "all", 0),
        (Term.Both, "all", 0),
        (Term.Most, "most", 0.65),
        (Term.Many, Some, 0),
        (Term.Several, Some, 0),
        (Term.Few, Some, 0),
        (Term.Half, "half", 0.65),
        (Term.Third, "third", 0.65),
        (Term.Quarter, "quarter", 0.65),
        (Term.None, "none", 0.65),
        (Term.HowMany, "how many", 0),
    ];

    public static List<Stated> In(IReadOnlyList<Segment> side)
    {
        var words = new List<Stated>();
        foreach (var segment in side)
        foreach (var (term, name, alone) in Classes)
        foreach (var said in segment.Sentence.All(term))
            if (
                !IsWithin(segment.Sentence, said)
                && !IsOfAll(segment.Sentence, said)
                && !QuantityIdioms.Are(segment.Sentence, said)
            )
                words.Add(Word(segment.Sentence, said, name, alone));
        return words;
    }

    private static Stated Word(Sentence sentence, Said said, string name, double alone)
    {
        if (AsksWhich(sentence, said) is { } which)
            return new(
                "how many and which",
                sentence.Passage.Said(Math.Min(said.First, which.First), Math.Max(said.Next, which.Next)),
                0
            );
        var (key, shown) = (Parts(sentence, said) + name, sentence.Passage.Said(said.First, said.Next));
        return Almost(sentence, said) is { } almost
            ? new(
                said.Term == Term.None ? Some : "almost " + key,
                sentence.Passage.Said(almost.First, said.Next),
                alone
            )
            : new(key, shown, alone);
    }

    // "Many" within "how many".
    private static bool IsWithin(Sentence sentence, Said said) =>
        sentence.Terms.Exists(other =>
            other.First <= said.First
            && other.Next >= said.Next
            && other.Next - other.First > said.Next - said.First
            && Array.Exists(Classes, one => one.Term == other.Term)
        );

    // "Half of all": what counts is the half.
    private static bool IsOfAll(Sentence sentence, Said said) =>
        said.Term == Term.All
        && sentence.Terms.Exists(other =>
            said.First - other.Next is >= 0 and <= 1
            && Array.Exists(Classes, one => one.Term == other.Term && one.Alone > 0)
        );

    // "Two thirds", "three quarters".
    private static string Parts(Sentence sentence, Said said)
    {
        if (said.Term is Term.Third or Term.Quarter)
            foreach (var number in sentence.Numbers)
                if (
                    number is { IsOrdinal: false, Value: 2 or 3 }
                    && number.First < said.Next
                    && number.Next >= said.First
                )
                    return $"{number.Value} ";
        return "";
    }

    // "Almost all", "presque toutes les"; beside nothing that it could lessen it says little.
    private static Said? Almost(Sentence sentence, Said said)
    {
        const int near = 1;
        foreach (var almost in sentence.All(Term.Almost))
            if (said.First - almost.Next is >= 0 and <= near)
                return almost;
        return null;
    }

    private static Said? AsksWhich(Sentence sentence, Said said)
    {
        const int near = 2;
        if (said.Term == Term.HowMany)
            foreach (var which in sentence.All(Term.Which))
                if (which.First - said.Next is >= 0 and < near || said.First - which.Next is >= 0 and < near)
                    return which;
        return null;
    }
}
