using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>A word of quantity to which the other side says nothing of the kind: only then it is a difference by itself.</summary>
internal static class QuantityAlone
{
    // "Not" and "without" in any language: what says nothing of "none" may say it so. One list, since it only keeps quiet.
    private static readonly FrozenSet<string> Negations =
        "not never cannot t without nicht nie niemals ohne nie bez non mai senza ne pas jamais sans no nunca sin não nunca sem nu fără niet nooit zonder ikke aldrig uden inte aldrig utan ei eivät eikä en emme ilman ei pole ilma nem sem soha nélkül δεν δε μη μην χωρίς ποτέ не няма без nije nisu nema neće bez brez ni niso nav bez nėra be ní níl níor gan mhux ma mingħajr free only just"
            .Split(' ')
            .Select(Folding.Fold)
            .ToFrozenSet();

    // Languages that say "not" at the beginning of the verb.
    private static readonly FrozenSet<string> BeginWithNot = "cs sk lt lv sl".Split(' ').ToFrozenSet();

    /// <summary>Takes out what the other side may well say in another way.</summary>
    public static void TakeUnsure(List<Stated> first, List<Stated> second, AlignedSegments pair)
    {
        TakeQuestions(first, second);
        TakeVague(first, second);
        TakeVague(second, first);
        first.RemoveAll(one => IsSaidOtherwise(one, pair.Second));
        second.RemoveAll(one => IsSaidOtherwise(one, pair.First));
        if (first.Count == 0)
            TakeUnsure(second, pair.First);
        else if (second.Count == 0)
            TakeUnsure(first, pair.Second);
    }

    // Questions are compared with questions only: "how much it is worth" may be "what it is worth".
    private static void TakeQuestions(List<Stated> first, List<Stated> second)
    {
        if (!first.Exists(Asks) || !second.Exists(Asks))
        {
            first.RemoveAll(one => Asks(one));
            second.RemoveAll(one => Asks(one));
        }
    }

    private static void TakeUnsure(List<Stated> left, IReadOnlyList<Segment> other)
    {
        if (left.Count > 0 && QuantityWords.In(other).Count > 0)
            left.Clear();
    }

    // "Several" may be many or few; many are not few.
    private static void TakeVague(List<Stated> vague, List<Stated> others)
    {
        foreach (var one in vague.FindAll(one => one.Key == QuantityWords.Some))
            if (others.Find(two => two.Key is QuantityWords.Many or QuantityWords.Few) is { } other)
            {
                vague.Remove(one);
                others.Remove(other);
            }
    }

    private static bool Asks(Stated one) => one.Key.StartsWith("how many", StringComparison.Ordinal);

    private static bool IsSaidOtherwise(Stated one, IReadOnlyList<Segment> other) =>
        one.Key.EndsWith("none", StringComparison.Ordinal)
            ? other.Any(segment => Negates(segment.Sentence))
            : QuantityWords.ShareOf(one) is { } share && IsInFigures(share, other);

    // "50 %", "every fifth"; "a third" may be the third one.
    private static bool IsInFigures(Share share, IReadOnlyList<Segment> other) =>
        Percents.In(other).Any(share.Is)
        || (
            share is { Numerator: 1, Denominator: > 2 and var parts }
            && other.Any(segment => segment.Sentence.Numbers.Exists(number => number.Value == parts))
        );

    /// <summary>Whether it says "not" between these tokens.</summary>
    public static bool SaysNot(Sentence sentence, int from, int to)
    {
        if (sentence.SaysAt(Term.Not, from, to))
            return true;
        if (BeginWithNot.Contains(sentence.Passage.Language.Code))
            for (var at = Math.Max(from, sentence.First); at < to; at++)
                if (sentence.Passage.Tokens[at].Text.StartsWith("ne", StringComparison.Ordinal))
                    return true;
        return false;
    }

    private static bool Negates(Sentence sentence)
    {
        var beginWithNot = BeginWithNot.Contains(sentence.Passage.Language.Code);
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Tokens[at] is { Kind: PieceKind.Word } word)
                if (
                    Negations.Contains(word.Text)
                    || (beginWithNot && word.Text.StartsWith("ne", StringComparison.Ordinal))
                )
                    return true;
        return false;
    }
}
