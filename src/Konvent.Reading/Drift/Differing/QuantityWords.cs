using System.Globalization;

namespace Konvent.Reading;

/// <summary>The words of quantity of a sentence: "most", "all", "how many and which".</summary>
internal static class QuantityWords
{
    public const string Some = "some";
    public const string Many = "many";
    public const string Few = "few";

    // How sure a part of a whole is told by itself.
    private const double PartAlone = 0.65;

    // Words of one class say the same: "all partners", "each partner".
    private static readonly (Term Term, string Class, double Alone)[] Classes =
    [
        (Term.All, "all", 0),
        (Term.Each, "all", 0),
        (Term.Both, "all", 0),
        (Term.Most, "most", 0.65),
        (Term.Mostly, "most", 0),
        (Term.Many, Many, 0),
        (Term.Several, Some, 0),
        (Term.Few, Few, 0),
        (Term.None, "none", 0),
        (Term.HowMany, "how many", 0),
    ];

    public static List<Stated> In(IReadOnlyList<Segment> side)
    {
        var words = new List<Stated>();
        foreach (var segment in side)
        {
            var (sentence, shares) = (segment.Sentence, SaidShares.In(segment.Sentence));
            foreach (var (term, name, alone) in Classes)
            foreach (var said in sentence.All(term))
                if (
                    !IsWithin(sentence, said)
                    && !IsOfAll(sentence, said, shares)
                    && !QuantityIdioms.Are(sentence, said)
                )
                    words.Add(Word(sentence, said, name, alone));
            var times = shares.Count > 0 ? TimesInWords.In(sentence) : [];
            foreach (var share in shares)
                if (
                    Said(share) is var said
                    && !QuantityIdioms.Are(sentence, said)
                    && !times.Exists(time => time.First < share.Next && time.Next > share.First)
                )
                    words.Add(Word(sentence, said, share.What.Key, PartAlone));
        }
        return words;
    }

    /// <summary>The part of a whole that a word says; null where it says none.</summary>
    public static Share? ShareOf(Stated word) =>
        word.Key.Split(' ')[^1].Split('/') is [var numerator, var denominator]
            ? new(
                int.Parse(numerator, CultureInfo.InvariantCulture),
                int.Parse(denominator, CultureInfo.InvariantCulture)
            )
            : null;

    private static Said Said(At<Share> share) =>
        new(
            share.What.Denominator switch
            {
                2 => Term.Half,
                3 => Term.Third,
                _ => Term.Quarter,
            },
            share.First,
            share.Next
        );

    private static Stated Word(Sentence sentence, Said said, string name, double alone)
    {
        if (AsksWhich(sentence, said) is { } which)
            return new(
                "how many and which",
                sentence.Passage.Said(Math.Min(said.First, which.First), Math.Max(said.Next, which.Next)),
                0
            );
        var key = IsNotMany(sentence, said) ? Few : name;
        var shown = sentence.Passage.Said(said.First, said.Next);
        return Almost(sentence, said) is { } almost
            ? new(said.Term == Term.None ? Few : "almost " + key, sentence.Passage.Said(almost.First, said.Next), alone)
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

    // "Half of all": what counts is the half. "Every tenth": what counts is the ordinal.
    private static bool IsOfAll(Sentence sentence, Said said, List<At<Share>> shares) =>
        (
            said.Term == Term.All
            && (
                sentence.Terms.Exists(other =>
                    said.First - other.Next is >= 0 and <= 1
                    && Array.Exists(Classes, one => one.Term == other.Term && one.Alone > 0)
                ) || shares.Exists(share => said.First - share.Next is >= 0 and <= 1)
            )
        )
        || (
            said.Term is Term.All or Term.Each
            && sentence.Numbers.Exists(number => number.IsOrdinal && number.First == said.Next)
        );

    // "Not many".
    private static bool IsNotMany(Sentence sentence, Said said) =>
        said.Term == Term.Many && QuantityAlone.SaysNot(sentence, said.First - 1, said.First);

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
