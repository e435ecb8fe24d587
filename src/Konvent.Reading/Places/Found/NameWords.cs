namespace Konvent.Reading;

/// <summary>Which words of a text may be, or be part of, a name, by how they are written and by what stands around them.</summary>
internal sealed class NameWords(string text, List<Token> tokens, Language language)
{
    private readonly bool _isIrish = language.Code == "ga";

    /// <summary>With a capital, and no part of an address; what follows "województwa" may be small.</summary>
    public bool MayBegin(int at) =>
        tokens[at].Kind == PieceKind.Word
        && (IsCapital(at) || (at > 0 && PlaceWords.BeforeSmallRegions.Contains(tokens[at - 1].Text)))
        && !IsInAddress(at);

    public bool IsCapital(int at)
    {
        var (start, end) = tokens[at].Span;
        if (char.IsUpper(text[start]))
            return true;
        for (var n = start + 1; _isIrish && n <= start + IrishBeginnings.Longest && n < end; n++)
            if (char.IsUpper(text[n]))
                return true;
        return false;
    }

    /// <summary>Whether a sentence or an item begins here, so that any word has its capital.</summary>
    public bool BeginsSentence(int at) =>
        at == 0
        || tokens[at - 1].Kind == PieceKind.Sign
            && (at == 1 || tokens[at - 1].Text is "." or "!" or "?" or ":" or "…" or "•" or "|" or "\"" or "„" or "“" or "»" or "«");

    /// <summary>Whether a word with a capital stands right before it, as the first name of a person would.</summary>
    public bool FollowsCapital(int at) =>
        at > 1 && tokens[at].IsApart && tokens[at - 1].Kind == PieceKind.Word && IsCapital(at - 1) && !BeginsSentence(at - 1);

    public bool FollowsPreposition(int at)
    {
        if (at > 0 && tokens[at - 1].Text is "-" or "'" or "’" && !tokens[at].IsApart)
            at--; // f'Malta, fil-Belt, l'Aquila
        return at > 0 && PlaceWords.Prepositions.Contains(tokens[at - 1].Text);
    }

    public bool IsInBrackets(int first, int next) =>
        first > 0 && next < tokens.Count && tokens[first - 1].Text is "(" or "," or "[" && tokens[next].Text is ")" or "]" or ",";

    // www.example.org, name@example.org, #word: what hangs together by such signs is no name.
    private bool IsInAddress(int at) =>
        at > 0 && !tokens[at].IsApart && tokens[at - 1].Text is "." or "@" or "_" or "#" or "=" or "&" && (at == 1 || !tokens[at - 1].IsApart)
        || at + 2 < tokens.Count
            && tokens[at + 1].Text is "." or "@"
            && !tokens[at + 1].IsApart
            && !tokens[at + 2].IsApart
            && tokens[at + 2].Kind == PieceKind.Word
            && char.IsLower(text[tokens[at + 2].Span.Start]);
}
