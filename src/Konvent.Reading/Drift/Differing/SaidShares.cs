using System.Collections.Concurrent;

namespace Konvent.Reading;

/// <summary>The parts of a whole that a sentence says in words: "a third", "zwei Fünftel", "kétharmada".</summary>
internal sealed class SaidShares
{
    private const int FirstOfTable = 5;

    private static readonly (Term Term, int Denominator)[] Common =
    [
        (Term.Half, 2),
        (Term.Third, 3),
        (Term.Quarter, 4),
    ];

    // Folded beginnings of words that say how many parts as well.
    private static readonly (string Begin, int Numerator)[] Together =
    [
        ("ketharmad", 2),
        ("haromnegyed", 3),
        ("ketotod", 2),
        ("haromotod", 3),
        ("negyotod", 4),
        ("tweederde", 2),
        ("driekwart", 3),
        ("dreiviertel", 3),
        ("trekvart", 3),
        ("kolmveerand", 3),
    ];

    private static readonly ConcurrentDictionary<string, SaidShares> ByLanguage = new();

    private readonly Patterns<int> _table = new();

    private SaidShares(SpokenLanguage spoken)
    {
        for (var place = 0; place < spoken.Fractions.Count; place++)
            _table.Add(spoken.Fractions[place], place + FirstOfTable);
    }

    /// <summary>In their order, each from the number of its parts on.</summary>
    public static List<At<Share>> In(Sentence sentence)
    {
        var found = new List<At<Share>>();
        foreach (var (term, denominator) in Common)
        foreach (var said in sentence.All(term))
            if (
                !sentence.Terms.Exists(other =>
                    other.Term == term
                    && other.First <= said.First
                    && other.Next >= said.Next
                    && other.Next - other.First > said.Next - said.First
                )
            )
                found.Add(Of(sentence, denominator, said.First, said.Next));
        ByLanguage
            .GetOrAdd(
                sentence.Passage.Language.Code,
                _ => new SaidShares(SpokenLanguages.Of(sentence.Passage.Language))
            )
            .AddFromTable(sentence, found);
        found.Sort((one, other) => one.First.CompareTo(other.First));
        return found;
    }

    private void AddFromTable(Sentence sentence, List<At<Share>> found)
    {
        var here = new List<(int Means, int Next)>();
        for (var at = sentence.First; at < sentence.Next; at++)
        {
            if (sentence.Passage.Tokens[at].Kind != PieceKind.Word)
                continue;
            _table.At(sentence.Passage.Tokens, at, here);
            foreach (var (denominator, next) in here)
                if (next <= sentence.Next && !found.Exists(one => one.First < next && one.Next > at))
                    found.Add(Of(sentence, denominator, at, next));
        }
    }

    private static At<Share> Of(Sentence sentence, int denominator, int first, int next)
    {
        var word = sentence.Passage.Tokens[first].Text;
        foreach (var (begin, numerator) in Together)
            if (word.StartsWith(begin, StringComparison.Ordinal))
                return new(new(numerator, denominator), first, next);
        // "Two thirds", "drei Fünftel", "ein Fünftel".
        if (denominator > 2)
            foreach (var number in sentence.Numbers)
                if (
                    !number.IsOrdinal
                    && number.Value < denominator
                    && number.First < next
                    && number.Next >= first
                    && (number.Value > 1 || number.Next == first)
                )
                    return new(new(number.Value, denominator), Math.Min(first, number.First), next);
        return new(new(1, denominator), first, next);
    }
}
