using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>A term that a text says.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token after it.</param>
internal readonly record struct Said(Term Term, int First, int Next);

/// <summary>A number that a text says in a word.</summary>
internal readonly record struct SaidNumber(int Value, bool IsOrdinal, int First, int Next);

/// <summary>The patterns of one language, ready to be looked for.</summary>
internal sealed class Lexicon
{
    private static readonly ConcurrentDictionary<string, Lexicon> ByLanguage = new();

    // Their prepositions stand before a place now and then; mostly its ending says so.
    private static readonly FrozenSet<string> SayItByEndings = new[] { "et", "fi", "hu", "lt", "lv" }.ToFrozenSet();

    private readonly Patterns<Term> _terms = new();
    private readonly Patterns<(int Value, bool IsOrdinal)> _numbers = new();

    private Lexicon(SpokenLanguage spoken)
    {
        foreach (var table in new[] { spoken.Terms, EveryLanguage.Terms })
        foreach (var (term, phrases) in table)
            _terms.Add(phrases, term);
        for (var place = 0; place < spoken.Cardinals.Count; place++)
            _numbers.Add(spoken.Cardinals[place], (place + 1, false));
        for (var place = 0; place < spoken.Teens.Count; place++)
            _numbers.Add(spoken.Teens[place], (place + 13, false));
        for (var place = 0; place < spoken.Tens.Count; place++)
            _numbers.Add(spoken.Tens[place], ((place + 2) * 10, false));
        for (var place = 0; place < spoken.Ordinals.Count; place++)
            _numbers.Add(spoken.Ordinals[place], (place + 1, true));
        OrdinalEndings = $"{spoken.OrdinalEndings}|{EveryLanguage.OrdinalEndings}"
            .Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(Folding.Fold)
            .ToFrozenSet();
        PointMakesOrdinal = spoken.PointMakesOrdinal;
        SaysAt =
            !string.IsNullOrEmpty(spoken.Terms.GetValueOrDefault(Term.At)) && !SayItByEndings.Contains(spoken.Code);
    }

    public FrozenSet<string> OrdinalEndings { get; }

    public bool PointMakesOrdinal { get; }

    /// <summary>Whether the language has words that stand before a place; else endings say so.</summary>
    public bool SaysAt { get; }

    public static Lexicon Of(Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => new Lexicon(SpokenLanguages.Of(language)));

    /// <summary>Every term that is said, the longest phrase for each where one begins; in their order.</summary>
    public List<Said> TermsIn(List<Token> tokens)
    {
        var said = new List<Said>();
        var found = new List<(Term Means, int Next)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            _terms.At(tokens, at, found);
            foreach (var (term, next) in found)
                said.Add(new(term, at, next));
        }
        return said;
    }

    /// <summary>The number of which this one word is said; null where it is none.</summary>
    public int? CardinalAt(List<Token> tokens, int at)
    {
        var found = new List<((int Value, bool IsOrdinal) Means, int Next)>();
        _numbers.At(tokens, at, found);
        foreach (var ((value, isOrdinal), next) in found)
            if (!isOrdinal && next == at + 1)
                return value;
        return null;
    }

    /// <summary>Every number that is said in words.</summary>
    public List<SaidNumber> NumbersIn(List<Token> tokens)
    {
        var said = new List<SaidNumber>();
        var found = new List<((int Value, bool IsOrdinal) Means, int Next)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != PieceKind.Word)
                continue;
            _numbers.At(tokens, at, found);
            foreach (var ((value, isOrdinal), next) in found)
                said.Add(new(value, isOrdinal, at, next));
        }
        return said;
    }
}
