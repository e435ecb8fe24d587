namespace Konvent.Reading;

/// <summary>Which words of a text may be, or be part of, a name, by how they are written and by what stands around them.</summary>
internal sealed class NameWords(string text, List<Token> tokens, Language language)
{
    private readonly bool _isIrish = language.Code == "ga";
    private bool? _isTitle;

    /// <summary>Whether most words have a capital, as in an English heading.</summary>
    public bool IsTitle => _isTitle ??= MostHaveCapitals();

    /// <summary>With a capital, and no part of an address; what follows "województwa" may be small.</summary>
    public bool MayBegin(int at) =>
        tokens[at].Kind == PieceKind.Word
        && (IsCapital(at) || (at > 0 && PlaceWords.BeforeSmallRegions.Contains(tokens[at - 1].Text)))
        && !IsInAddress(at);

    /// <summary>Whether a sentence or an item begins here, so that any word has its capital.</summary>
    public bool BeginsSentence(int at) =>
        at == 0
        || tokens[at - 1].Kind == PieceKind.Sign
            && (
                at == 1
                || tokens[at - 1].Text is "!" or "?" or ":" or "…" or "•" or "|"
                || tokens[at - 1].Text == "." && !IsAbbreviated(at - 2)
            );

    /// <summary>Whether a word with a capital stands right before it, as the first name of a person would.</summary>
    public bool FollowsCapital(int at) =>
        at > 0
        && tokens[at].IsApart
        && tokens[at - 1].Kind == PieceKind.Word
        && IsCapital(at - 1)
        && !PlaceWords.Titles.Contains(tokens[at - 1].Text);

    public bool FollowsPreposition(int at)
    {
        if (at > 1 && tokens[at - 1].Text is "-" or "'" or "’" && !tokens[at].IsApart)
            at--; // f'Malta, fil-Belt, l'Aquila
        return at > 0 && PlaceWords.Prepositions.Contains(tokens[at - 1].Text);
    }

    /// <summary>Whether signs set it off from its sentence: in brackets, between commas, or at the beginning before a date, as in a letter.</summary>
    public bool IsSetOff(int first, int next) =>
        next < tokens.Count
        && (
            first > 0 && tokens[first - 1].Text is "(" or "," or "[" && tokens[next].Text is ")" or "]" or ","
            || first == 0
                && tokens[next].Text == ","
                && next + 1 < tokens.Count
                && tokens[next + 1].Kind == PieceKind.Number
        );

    /// <summary>Whether it hangs on another word by a hyphen: "Clara-Park", "Saint-Jean-Pied-de-Port".</summary>
    public bool HangsTogether(int first, int next) =>
        first > 1 && !tokens[first].IsApart && IsHyphen(first - 1) && !tokens[first - 1].IsApart && IsWord(first - 2)
        || next + 1 < tokens.Count
            && IsHyphen(next)
            && !tokens[next].IsApart
            && !tokens[next + 1].IsApart
            && IsWord(next + 1);

    /// <summary>Whether it is written in capitals alone, as an acronym is.</summary>
    public bool IsInCapitals(int at)
    {
        var said = text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length);
        foreach (var letter in said)
            if (char.IsLower(letter))
                return false;
        return said.Length > 1;
    }

    public bool IsBeforeCapital(int next) =>
        next < tokens.Count && tokens[next].IsApart && IsWord(next) && IsCapital(next);

    public bool IsBeforeNumber(int next) => next < tokens.Count && tokens[next].Kind == PieceKind.Number;

    // "9 d. Palangoje", "2021 r. Lublin": such a dot ends no sentence.
    private bool IsAbbreviated(int at) =>
        tokens[at].Kind == PieceKind.Number || tokens[at].Span.Length <= 2 && char.IsLower(text[tokens[at].Span.Start]);

    private bool MostHaveCapitals()
    {
        var (words, capitals) = (0, 0);
        for (var at = 0; at < tokens.Count; at++)
            if (IsWord(at))
                (words, capitals) = (words + 1, capitals + (char.IsUpper(text[tokens[at].Span.Start]) ? 1 : 0));
        return words > 2 && capitals * 5 >= words * 3;
    }

    private bool IsCapital(int at)
    {
        var (start, end) = tokens[at].Span;
        if (char.IsUpper(text[start]))
            return true;
        for (var n = start + 1; _isIrish && n <= start + IrishBeginnings.Longest && n < end; n++)
            if (char.IsUpper(text[n]))
                return true;
        return false;
    }

    private bool IsHyphen(int at) => tokens[at].Text is "-" or "‐";

    private bool IsWord(int at) => tokens[at].Kind == PieceKind.Word;

    // www.example.org, name@example.org, #word: what hangs together by such signs is no name.
    private bool IsInAddress(int at) =>
        at > 0
            && !tokens[at].IsApart
            && tokens[at - 1].Text is "." or "@" or "_" or "#" or "=" or "&"
            && (at == 1 || !tokens[at - 1].IsApart)
        || at + 2 < tokens.Count
            && tokens[at + 1].Text is "." or "@"
            && !tokens[at + 1].IsApart
            && !tokens[at + 2].IsApart
            && IsWord(at + 2)
            && char.IsLower(text[tokens[at + 2].Span.Start]);
}
