namespace Konvent.Reading;

/// <summary>Reads who an address of mail belongs to: "Project coordinator: Anna Sample, anna.sample@…".</summary>
internal static class PersonBeside
{
    private const int MostWordsOfName = 3;
    private const int MostWordsOfRole = 8;

    /// <summary>The person and the role that stand between two tokens.</summary>
    public static (string? Role, string? Name) Of(Sentence sentence, int from, int to, string address)
    {
        var colon = Colon(sentence, from, to);
        var name = Name(sentence, colon + 1 > from ? colon + 1 : from, to, address, colon >= 0);
        var role =
            colon >= 0 && (name is not null || NothingBetween(sentence, colon + 1, to))
                ? Role(sentence, from, colon)
                : null;
        return (role, name);
    }

    // The last one, since "Contact: Press officer: X" names the office last.
    private static int Colon(Sentence sentence, int from, int to)
    {
        for (var at = to - 1; at >= from; at--)
            if (sentence.Passage.Is(at, ":") && !IsMailWord(sentence, at))
                return at;
        return -1;
    }

    // "E-mail: …" is no role.
    private static bool IsMailWord(Sentence sentence, int colon) =>
        colon > sentence.First
        && (
            sentence.Passage.Tokens[colon - 1].Text.Contains("mail", StringComparison.Ordinal)
            || sentence.SaysAt(Term.Phone, colon - 1, colon)
            || sentence.Passage.Tokens[colon - 1].Text
                is "posti"
                    or "sahkoposti"
                    or "post"
                    or "posta"
                    or "pastas"
                    or "pasts"
        );

    private static bool NothingBetween(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (
                sentence.Passage.Tokens[at].Kind == PieceKind.Word
                && !sentence.Passage.Tokens[at].Text.Contains("mail", StringComparison.Ordinal)
            )
                return false;
        return true;
    }

    private static string? Role(Sentence sentence, int from, int colon)
    {
        var first = colon;
        while (
            first > from
            && (
                sentence.Passage.Tokens[first - 1].Kind == PieceKind.Word
                || sentence.Passage.Tokens[first - 1].Text is "-" or "." or "/" && !IsEndOfSentence(sentence, first - 1)
            )
        )
            first--;
        while (first < colon && sentence.Passage.Tokens[first].Kind == PieceKind.Sign)
            first++;
        return colon - first is > 0 and <= MostWordsOfRole ? sentence.Passage.Said(first, colon) : null;
    }

    private static bool IsEndOfSentence(Sentence sentence, int at) =>
        sentence.Passage.Is(at, ".")
        && at + 1 < sentence.Next
        && sentence.Passage.Tokens[at + 1].IsApart
        && sentence.Passage.IsCapital(at + 1);

    /// <summary>Two or three capital words that the address spells, or that stand behind a role.</summary>
    private static string? Name(Sentence sentence, int from, int to, string address, bool isLabelled)
    {
        for (var at = from; at < to; at++)
        {
            var end = at;
            while (end < to && end - at < MostWordsOfName && IsNameWord(sentence, end, at))
                end++;
            if (end - at < 2)
                continue;
            if (IsSpelled(sentence, at, end, address) || (isLabelled && at == from))
                return sentence.Passage.Said(at, end);
            at = end - 1;
        }
        return null;
    }

    private static bool IsNameWord(Sentence sentence, int at, int first) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && (at == first || sentence.Passage.Tokens[at].IsApart)
        && !sentence.SaysAt(Term.Organisation, at, at + 1);

    // "anna.sample@…", "a.sample@…", "sample@…" spell Anna Sample.
    private static bool IsSpelled(Sentence sentence, int first, int next, string address)
    {
        var local = Folding.Fold(address[..Math.Max(0, address.IndexOf('@', StringComparison.Ordinal))]);
        for (var at = first; at < next; at++)
            if (
                sentence.Passage.Tokens[at].Text is { Length: >= 3 } word
                && local.Contains(word, StringComparison.Ordinal)
            )
                return true;
        return false;
    }
}
