namespace Konvent.Reading;

/// <summary>Compares the words of quantity of two sentences: "most" beside "all", "how many" beside "how many and which".</summary>
internal static class QuantityWords
{
    // Words of one class say the same: "all partners", "each partner".
    private static readonly (Term Term, string Class)[] Classes =
    [
        (Term.All, "all"),
        (Term.Each, "all"),
        (Term.Both, "all"),
        (Term.Most, "most"),
        (Term.Many, "many"),
        (Term.Several, "several"),
        (Term.Few, "few"),
        (Term.Half, "half"),
        (Term.Third, "third"),
        (Term.Quarter, "quarter"),
        (Term.Almost, "almost"),
        (Term.None, "none"),
        (Term.HowMany, "how many"),
    ];

    public static List<Stated> In(IReadOnlyList<Segment> side)
    {
        var words = new List<Stated>();
        foreach (var segment in side)
        foreach (var (term, name) in Classes)
            if (
                segment.Sentence.FirstOf(term) is { } said
                && !IsWithin(segment.Sentence, said)
                && !IsSuperlative(segment.Sentence, said)
            )
                words.Add(Word(segment.Sentence, said, name));
        return words;
    }

    private static Stated Word(Sentence sentence, Said said, string name) =>
        AsksWhich(sentence, said) is { } which
            ? new(
                "how many and which",
                sentence.Passage.Said(Math.Min(said.First, which.First), Math.Max(said.Next, which.Next)),
                0
            )
            : new(name, sentence.Passage.Said(said.First, said.Next), Alone(said.Term));

    // "Many" within "how many".
    private static bool IsWithin(Sentence sentence, Said said) =>
        sentence.Terms.Exists(other =>
            other.First <= said.First
            && other.Next >= said.Next
            && other.Next - other.First > said.Next - said.First
            && Array.Exists(Classes, one => one.Term == other.Term)
        );

    // "The most visited", "at most".
    private static bool IsSuperlative(Sentence sentence, Said said) =>
        said.Term == Term.Most
        && sentence.Passage.Language == Language.English
        && sentence.Passage.Is(said.First, "most")
        && (sentence.Passage.Is(said.First - 1, "the") || sentence.Passage.Is(said.First - 1, "at"));

    private static double Alone(Term term) => term is Term.Half or Term.Most ? 0.65 : 0;

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
