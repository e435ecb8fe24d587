namespace Konvent.Reading;

/// <summary>Which words of a text may be, or be part of, a name, by how they are written.</summary>
internal sealed class NameWords(string text, List<Token> tokens, Language language)
{
    private readonly bool _isIrish = language.Code == "ga";
    private bool? _isTitle;

    /// <summary>Whether most words have a capital, as in an English heading.</summary>
    public bool IsTitle => _isTitle ??= MostHaveCapitals();

    /// <summary>With a capital, and no part of an address; what follows "województwa" may be small.</summary>
    public bool MayBegin(int at) =>
        IsWord(at)
        && (IsCapital(at) || (at > 0 && PlaceWords.BeforeSmallRegions.Contains(tokens[at - 1].Text)))
        && !IsInAddress(at);

    public bool IsWord(int at) => at >= 0 && at < tokens.Count && tokens[at].Kind == PieceKind.Word;

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

    /// <summary>Whether it is written in capitals alone, as an acronym is.</summary>
    public bool IsInCapitals(int at)
    {
        var said = text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length);
        foreach (var letter in said)
            if (char.IsLower(letter))
                return false;
        return said.Length > 1;
    }

    /// <summary>Whether a sentence or an item begins here, so that any word has its capital.</summary>
    public bool BeginsSentence(int at)
    {
        if (at == 0)
            return true;
        if (tokens[at - 1].Kind != PieceKind.Sign)
            return false;
        return at == 1
            || tokens[at - 1].Text is "!" or "?" or ":" or "…" or "•" or "|"
            || tokens[at - 1].Text == "." && !IsAbbreviated(at - 2);
    }

    // "9 d. Palangoje", "2021 r. Lublin": such a dot ends no sentence.
    private bool IsAbbreviated(int at) =>
        tokens[at].Kind == PieceKind.Number || tokens[at].Span.Length == 1 && char.IsLower(text[tokens[at].Span.Start]);

    // www.example.org, name@example.org, #word: what hangs together by such signs is no name.
    private bool IsInAddress(int at) => FollowsAddressSign(at) || PrecedesAddressSign(at);

    private bool FollowsAddressSign(int at) =>
        at > 0
        && !tokens[at].IsApart
        && (
            tokens[at - 1].Text is "@" or "#" or "_" or "="
            || tokens[at - 1].Text is "." or "&" && (at == 1 || !tokens[at - 1].IsApart)
        );

    private bool PrecedesAddressSign(int at) =>
        IsWord(at + 2)
        && tokens[at + 1].Text is "." or "@"
        && !tokens[at + 1].IsApart
        && !tokens[at + 2].IsApart
        && char.IsLower(text[tokens[at + 2].Span.Start]);

    private bool MostHaveCapitals()
    {
        var (words, capitals) = (0, 0);
        for (var at = 0; at < tokens.Count; at++)
            if (IsWord(at))
                (words, capitals) = (words + 1, capitals + (char.IsUpper(text[tokens[at].Span.Start]) ? 1 : 0));
        return words > 3 && capitals * 4 >= words * 3;
    }
}
