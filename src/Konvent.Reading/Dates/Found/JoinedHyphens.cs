namespace Konvent.Reading;

/// <summary>Hyphens between a figure and an ending or an article: "3-án", "31-ig", "fit-3"; they part no two sides of a range.</summary>
internal sealed class JoinedHyphens(List<Token> tokens, DateVocabulary vocabulary)
{
    public bool IsOne(int at) =>
        tokens[at] is { Text: "-" or "‑", IsApart: false }
        && at > 0
        && at + 1 < tokens.Count
        && !tokens[at + 1].IsApart
        && (IsEnding(tokens[at + 1].Text) || IsArticle(tokens[at - 1].Text));

    /// <summary>Whether this word hangs on the figure before it.</summary>
    public bool HangsOnFigure(int at) =>
        at > 0 && !tokens[at].IsApart && tokens[at - 1].Text is "-" or "‑" && IsOne(at - 1);

    private bool IsEnding(string word)
    {
        foreach (var phrase in vocabulary.BeginningWith(word))
            if (phrase.Words.Length == 1 && phrase.Mark.Sense is Sense.Noise or Sense.From or Sense.Until)
                return true;
        return false;
    }

    private bool IsArticle(string word)
    {
        foreach (var phrase in vocabulary.BeginningWith(word))
            if (phrase.Words is [_, "-"])
                return true;
        return false;
    }
}
