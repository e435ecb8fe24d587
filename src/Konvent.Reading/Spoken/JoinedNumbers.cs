using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Reads numbers that are put together: "thirty-four", "vierunddreißig", "treizeci și patru", "harmincnégy", "trois cents".</summary>
internal sealed class JoinedNumbers
{
    private const int ShortestTogether = 6;
    private const int LongestTogether = 40;
    private const int Hundred = 100;

    // Where "and" stands between tens and ones that are words of their own; elsewhere it parts two numbers.
    private static readonly FrozenSet<string> SayAnd = "bg es fr ga hr mt pt ro".Split(' ').ToFrozenSet();
    private static readonly FrozenSet<string> SayAndAfterHundred = "en mt pt ga".Split(' ').ToFrozenSet();
    private static readonly FrozenSet<string> SayOnesFirst = new[] { "mt" }.ToFrozenSet();

    private static readonly ConcurrentDictionary<string, JoinedNumbers> ByLanguage = new();

    private readonly FrozenDictionary<string, int> _parts;
    private readonly FrozenSet<string> _ands;
    private readonly string _language;

    private JoinedNumbers(SpokenLanguage spoken)
    {
        var parts = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(spoken.Cardinals, place => place + 1);
        Add(spoken.Teens, place => place + 13);
        Add(spoken.Tens, place => (place + 2) * 10);
        _parts = parts.ToFrozenDictionary(StringComparer.Ordinal);
        _ands = Phrases(spoken.Terms.GetValueOrDefault(Term.And, "")).ToFrozenSet(StringComparer.Ordinal);
        _language = spoken.Code;

        void Add(Names names, Func<int, int> value)
        {
            for (var place = 0; place < names.Count; place++)
                foreach (var word in Phrases(names[place]))
                    parts.TryAdd(word, value(place));
        }
    }

    public static JoinedNumbers Of(Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => new JoinedNumbers(SpokenLanguages.Of(language)));

    /// <summary>Every number that a sentence says in words, each once and as a whole; in their order.</summary>
    public List<SaidNumber> In(Sentence sentence)
    {
        var numbers = new List<SaidNumber>();
        var known = 0;
        for (var at = sentence.First; at < sentence.Next; )
        {
            if (Part(sentence, at, ref known) is not { } number)
            {
                at++;
                continue;
            }
            at = number.Next;
            if (numbers.Count > 0 && Joined(sentence, numbers[^1], number) is { } joined)
                numbers[^1] = joined;
            else
                numbers.Add(number);
        }
        return numbers;
    }

    // The longest that begins here, or one that is a word put together.
    private SaidNumber? Part(Sentence sentence, int at, ref int known)
    {
        while (known < sentence.Numbers.Count && sentence.Numbers[known].First < at)
            known++;
        SaidNumber? longest = null;
        for (var n = known; n < sentence.Numbers.Count && sentence.Numbers[n].First == at; n++)
            if (longest is null || sentence.Numbers[n].Next > longest.Value.Next)
                longest = sentence.Numbers[n];
        if (sentence.Passage.Tokens[at] is not { Kind: PieceKind.Word } word)
            return null;
        return longest ?? (Together(word.Text) is { } value ? new(value, false, at, at + 1) : null);
    }

    private SaidNumber? Joined(Sentence sentence, SaidNumber left, SaidNumber right)
    {
        var between = right.First - left.Next;
        if (left.IsOrdinal || between > 1)
            return null;
        var isAnd = between == 1 && _ands.Contains(sentence.Passage.Tokens[left.Next].Text);
        var isHyphen =
            between == 1 && sentence.Passage.Is(left.Next, "-") && !sentence.Passage.Tokens[right.First].IsApart;
        if (between == 1 && !isHyphen && !(isAnd && MayFollowAnd(left.Value)))
            return null;
        return Sum(left.Value, right.Value, isAnd && SayOnesFirst.Contains(_language)) is { } value
            ? new(value, right.IsOrdinal, left.First, right.Next)
            : null;
    }

    private bool MayFollowAnd(int left) => (left >= Hundred ? SayAndAfterHundred : SayAnd).Contains(_language);

    private int? Together(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestTogether or > LongestTogether)
            return null;
        var parts = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length < word.Length - 1; length++)
            if (parts.TryGetValue(word[..length], out var left) && Rest(word[length..], left) is { } value)
                return value;
        return null;
    }

    private int? Rest(ReadOnlySpan<char> rest, int left)
    {
        if (Value(rest) is { } plain && Sum(left, plain, false) is { } sum)
            return sum;
        foreach (var and in _ands)
            if (rest.StartsWith(and, StringComparison.Ordinal) && Value(rest[and.Length..]) is { } value)
                if (Sum(left, value, true) is { } joined)
                    return joined;
        return null;
    }

    private int? Value(ReadOnlySpan<char> word) =>
        _parts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var value) ? value : Together(word);

    /// <summary>What two numbers beside each other are; null where they are two.</summary>
    private static int? Sum(int left, int right, bool mayOnesComeFirst) =>
        (left, right) switch
        {
            (>= 20 and < Hundred, > 0 and < 10) when left % 10 == 0 => left + right,
            // "Soixante-douze", "quatre-vingt-seize".
            (60 or 80, >= 10 and < 20) => left + right,
            (< 10, >= 20 and < Hundred) when mayOnesComeFirst => left + right,
            (> 0 and < 10, >= Hundred and < 2 * Hundred) => (left * Hundred) + right - Hundred,
            (>= Hundred, > 0 and < Hundred) when left % Hundred == 0 => left + right,
            _ => null,
        };

    // A star at the end stands for endings that a word put together does not need.
    private static IEnumerable<string> Phrases(string said) =>
        said.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => Folding.Fold(word.Trim('*')))
            .Where(word => word.Length > 0 && word.All(char.IsLetter));
}
