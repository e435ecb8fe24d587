namespace Konvent.Reading;

/// <summary>What stands around a name and speaks for or against its being a place.</summary>
internal sealed class NameSurroundings(List<Token> tokens, NameWords written, Language language)
{
    private const int LongestStreet = 4;

    public bool FollowsPreposition(int at)
    {
        if (at > 1 && tokens[at - 1].Text is "-" or "'" or "’" && !tokens[at].IsApart)
            at--; // f'Malta, fil-Belt, l'Aquila
        return at > 0 && PlaceWords.IsPreposition(tokens[at - 1].Text, language);
    }

    /// <summary>Whether signs set it off from its sentence: in brackets, between commas, or at the beginning before a date, as in a letter.</summary>
    public bool IsSetOff(int first, int next)
    {
        if (next >= tokens.Count)
            return false;
        if (first == 0)
            return tokens[next].Text == "," && IsBeforeNumber(next + 1);
        return tokens[first - 1].Text is "(" or "," or "[" && tokens[next].Text is ")" or "]" or ",";
    }

    /// <summary>Whether it hangs on another word by a hyphen: "Clara-Park".</summary>
    public bool HangsTogether(int first, int next) =>
        written.IsWord(first - 2) && IsHyphen(first - 1) && !tokens[first - 1].IsApart && !tokens[first].IsApart
        || written.IsWord(next + 1) && IsHyphen(next) && !tokens[next].IsApart && !tokens[next + 1].IsApart;

    /// <summary>Whether a word with a capital stands right before it, as the first name of a person would.</summary>
    public bool FollowsCapital(int at) =>
        tokens[at].IsApart
        && written.IsWord(at - 1)
        && written.IsCapital(at - 1)
        && !PlaceWords.Titles.Contains(tokens[at - 1].Text);

    public bool IsBeforeCapital(int next) => written.IsWord(next) && tokens[next].IsApart && written.IsCapital(next);

    public bool IsBeforeNumber(int next) => next < tokens.Count && tokens[next].Kind == PieceKind.Number;

    /// <summary>Whether it is the name of a street: "via Roma", "Rua Marquês de Pombal", "ul. Toruńska".</summary>
    public bool IsInStreet(int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - LongestStreet; at--)
            if (tokens[at].Text is "," or ";" or ":" or "(" or "•")
                return false;
            else if (PlaceWords.IsStreet(tokens[at].Text, language))
                return true;
        return false;
    }

    private bool IsHyphen(int at) => tokens[at].Text is "-" or "‐";
}
