namespace Konvent.Reading;

/// <summary>Finds telephone numbers: figures with what parts them, behind a word for a telephone or written as only numbers of telephones are.</summary>
internal static class PhoneNumbers
{
    private const int Fewest = 6;
    private const int Most = 15;

    public static At<string>? In(Sentence sentence)
    {
        foreach (var said in sentence.All(Term.Phone))
            if (Number(sentence, AfterSigns(sentence, said.Next)) is { } named)
                return named;
        for (var at = sentence.First; at < sentence.Next; at++)
            if (LooksLikeOne(sentence, at) && Number(sentence, at) is { } number)
                return number;
        return null;
    }

    private static int AfterSigns(Sentence sentence, int at)
    {
        while (at < sentence.Next && sentence.Passage.Tokens[at].Text is "." or ":" or "/")
            at++;
        return at;
    }

    // "+49 351 …", "(061) 555 018".
    private static bool LooksLikeOne(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at] is { IsApart: true } or { Span.Start: 0 }
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

    private static At<string>? Number(Sentence sentence, int at)
    {
        var (figures, next) = (0, at);
        for (var n = at; n < sentence.Next; n++)
        {
            var token = sentence.Passage.Tokens[n];
            if (token.Kind == PieceKind.Number)
                (figures, next) = (figures + token.Text.Length, n + 1);
            else if (token.Text is not ("+" or "(" or ")" or "/" or "-" or "." or "–"))
                break;
        }
        return figures is >= Fewest and <= Most ? new(sentence.Passage.Said(at, next), at, next) : null;
    }
}
