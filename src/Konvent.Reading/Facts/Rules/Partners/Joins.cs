namespace Konvent.Reading;

/// <summary>What stands between the names of a list, and between a name and what is said of it.</summary>
internal static class Joins
{
    private const int Most = 8;
    private const int MostOfRole = 3;
    private const int LongestParticle = 3;
    private const int MostBeforeColon = 3;

    public static bool IsAnd(Sentence sentence, int at) => sentence.SaysAt(Term.And, at, at + 1);

    /// <summary>"is", "are", "as"; the "e" that is "and" folds to the same letters as "è".</summary>
    public static bool IsVerb(Sentence sentence, int at) =>
        sentence.SaysAt(Term.Is, at, at + 1) && !IsAnd(sentence, at);

    public static bool AnyAnd(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (IsAnd(sentence, at))
                return true;
        return false;
    }

    /// <summary>Whether only small words, commas, "and", countries and roles in brackets stand between.</summary>
    public static bool Only(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (!Is(sentence, at) && !IsArticle(sentence, from, at, to))
                return false;
        return to - from <= Most;
    }

    /// <summary>The token behind "Partner in focus:", where a role is a label; else this one.</summary>
    public static int BehindLabel(Sentence sentence, int from)
    {
        var at = from;
        while (at < sentence.Next && at - from < MostBeforeColon && IsLowerOrNumber(sentence, at))
            at++;
        return at < sentence.Next && sentence.Passage.Is(at, ":") ? at + 1 : from;
    }

    public static bool IsLower(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at) && !sentence.Passage.IsCapital(at);

    private static bool IsLowerOrNumber(Sentence sentence, int at) =>
        IsLower(sentence, at) || sentence.Passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: <= 2 };

    private static bool Is(Sentence sentence, int at)
    {
        var token = sentence.Passage.Tokens[at];
        return token.Text is "," or ":" or "*" or "(" or ")" or "„" or "“" or "\"" or "-" or "–" or "[" or "'"
            || IsAnd(sentence, at)
            || IsVerb(sentence, at)
            || sentence.Passage.IsElided(at)
            || sentence.Countries.Cover(at)
            || (token.Text == ";" && IsLabelled(sentence))
            || IsRoleInBrackets(sentence, at)
            || sentence.Places.Exists(place => place.Covers(at) && Stands.BehindAt(sentence, place.First, 1))
            || (IsParticle(sentence, at) && !sentence.SaysAt(Term.At, at, at + 1));
    }

    // "A Universidade, a Agência e a Câmara": what may say where something is, is an article between a comma and a name.
    private static bool IsArticle(Sentence sentence, int from, int at, int to) =>
        at == to - 1
        && at > from
        && IsLower(sentence, at)
        && sentence.Passage.IsSmall(at)
        && (
            IsAnd(sentence, at - 1)
            || (sentence.Passage.Is(at - 1, ",") && sentence.Passage.Tokens[at].Text.Length == 1)
        );

    private static bool IsParticle(Sentence sentence, int at) =>
        IsLower(sentence, at)
            ? sentence.Passage.IsSmall(at) || sentence.Passage.Tokens[at].Text.Length <= LongestParticle
            : sentence.Passage.IsSmall(at);

    // "Partners: A, Finland; B, Estonia".
    private static bool IsLabelled(Sentence sentence)
    {
        const int nearBegin = 4;
        for (var at = sentence.First; at < Math.Min(sentence.Next, sentence.First + nearBegin); at++)
            if (sentence.Passage.Is(at, ":"))
                return true;
        return false;
    }

    private static bool IsRoleInBrackets(Sentence sentence, int at)
    {
        var close = at;
        while (close < sentence.Next && close - at <= MostOfRole && !sentence.Passage.Is(close, ")"))
            close++;
        return sentence.Passage.Is(close, ")")
            && (
                sentence.SaysAt(Term.LeadPartner, at, close)
                || sentence.SaysAt(Term.Partner, at, close)
                || sentence.SaysAt(Term.AdvisoryPartner, at, close)
            );
    }
}
