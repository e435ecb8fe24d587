namespace Konvent.Reading;

/// <summary>Finds telephone numbers: figures with what parts them, behind a word for a telephone or written as only numbers of telephones are.</summary>
internal static class PhoneNumbers
{
    private const int Fewest = 6;
    private const int FewestWithoutWord = 8;
    private const int Most = 15;
    private const int MostOfCode = 4;

    /// <param name="isContact">Whether people's addresses stand around: there groups of figures are a telephone also without a word for one.</param>
    public static List<At<string>> In(Sentence sentence, bool isContact)
    {
        var found = new List<At<string>>();
        var labels = sentence.All(Term.Phone).Select(said => AfterSigns(sentence, said.Next)).ToHashSet();
        for (var at = sentence.First; at < sentence.Next; at++)
        {
            var isLabelled = labels.Contains(at);
            if (
                !isLabelled
                && !LooksLikeOne(sentence, at)
                && !(isContact && (IsGroups(sentence, at) || IsCodeInBrackets(sentence, at)))
            )
                continue;
            if (sentence.Dates.Cover(at))
                continue;
            if (Number(sentence, at, isLabelled ? Fewest : FewestWithoutWord) is { } number)
            {
                found.Add(number);
                at = number.Next - 1;
            }
        }
        return found;
    }

    private static int AfterSigns(Sentence sentence, int at)
    {
        while (at < sentence.Next && sentence.Passage.Tokens[at].Text is "." or ":" or "/" or "*")
            at++;
        return at;
    }

    // "+49 351 …", "(061) 555 018".
    private static bool LooksLikeOne(Sentence sentence, int at) =>
        (sentence.Passage.Tokens[at].IsApart || at == sentence.First)
        && (
            sentence.Passage.Is(at, "+")
            || (
                sentence.Passage.Is(at, "(")
                && at + 2 < sentence.Next
                && sentence.Passage.Tokens[at + 1] is { Kind: PieceKind.Number } code
                && (code.Text[0] == '0' || code.Text.Length == 3)
                && sentence.Passage.Is(at + 2, ")")
            )
        );

    // "(93) 555-110": where people's addresses stand, any code.
    private static bool IsCodeInBrackets(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at] is { Text: "(", IsApart: true }
        && at + 3 < sentence.Next
        && sentence.Passage.Tokens[at + 1] is { Kind: PieceKind.Number, Text.Length: >= 1 and <= MostOfCode }
        && sentence.Passage.Is(at + 2, ")")
        && sentence.Passage.Tokens[at + 3] is { Kind: PieceKind.Number, Text.Length: >= 2 };

    // "05 55 55 01 37", "0532 555 0171", "063-465 00 42": three groups or more, none of them a date, a sum or a count of anything.
    private static bool IsGroups(Sentence sentence, int at)
    {
        if (sentence.Passage.Tokens[at] is not { Kind: PieceKind.Number, Text.Length: >= 2 and <= 5 } first)
            return false;
        if (!sentence.Passage.Tokens[at].IsApart && at != sentence.First)
            return false;
        var (groups, end) = (1, at + 1);
        var figures = first.Text.Length;
        while (end < sentence.Next && (IsGroup(sentence, end) || IsHyphen(sentence, end)))
            if (sentence.Passage.Tokens[end++] is { Kind: PieceKind.Number } group)
                (groups, figures) = (groups + 1, figures + group.Text.Length);
        return (
                groups >= 3
                    && (
                        first.Text[0] == '0'
                        || groups > 3
                        || first.Text[0] is '2' or '6' or '7' or '8' or '9'
                        || IsBehindSign(sentence, at)
                    )
                || groups == 2 && figures >= FewestWithoutWord && IsBesideMail(sentence, at, end)
            )
            && !sentence.Sums.Cover(at)
            && !sentence.Dates.Exists(date => date.Covers(at) || date.Covers(at + 1))
            && !sentence.Passage.IsUnit(end);
    }

    // "Kontakt: Jan Ukázka, 384 555 010": a number that stands by itself.
    private static bool IsBehindSign(Sentence sentence, int at) =>
        at > sentence.First && sentence.Passage.Tokens[at - 1].Text is "," or ":";

    // "x@example.org, 5555 0100", "fuq 2155 0100 jew x@example.org": a sign or a small word between.
    private static bool IsBesideMail(Sentence sentence, int first, int next) =>
        sentence.Addresses.Exists(address =>
            address.What.IsMail && (first - address.Next is 1 or 2 || address.First - next is 1 or 2)
        );

    private static bool IsGroup(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: <= 4 } token
        && (token.IsApart || IsHyphen(sentence, at - 1));

    private static bool IsHyphen(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at] is { Text: "-" or "‑" or "/", IsApart: false };

    private static At<string>? Number(Sentence sentence, int at, int fewest)
    {
        var (figures, next) = (0, at);
        for (var n = at; n < sentence.Next; n++)
        {
            var token = sentence.Passage.Tokens[n];
            if (token.Kind == PieceKind.Number)
                (figures, next) = (figures + token.Text.Length, n + 1);
            else if (
                token.Text is not ("+" or "(" or ")" or "/" or "-" or "." or "–" or "‑")
                || IsNext(sentence, n, figures)
            )
                break;
        }
        return figures >= fewest && figures <= Most ? new(sentence.Passage.Said(at, next), at, next) : null;
    }

    // "… 018 / +44 …", "… 018 (9–12": another number begins.
    private static bool IsNext(Sentence sentence, int at, int figures) =>
        at + 1 < sentence.Next
        && (
            sentence.Passage.Is(at + 1, "+")
            || (sentence.Passage.Is(at, "(") && figures > MostOfCode)
            || sentence.Passage.Tokens[at] is { IsApart: true, Text: "–" or "/" }
                && sentence.Passage.Tokens[at + 1].IsApart
        );
}
