namespace Konvent.Reading;

/// <summary>Finds where the words of a text read as names, the longest at each place; what is meant by them is asked later.</summary>
internal sealed class PlaceMatches(List<Token> tokens, NameWords written, Language language)
{
    private readonly NameIndex _names = Gazetteer.Europe.Names;
    private readonly Endings _endings = Endings.Of(language);
    private readonly Dictionary<string, string[]> _forms = new(StringComparer.Ordinal);

    public List<PlaceMatch> All()
    {
        var matches = new List<PlaceMatch>();
        for (var at = 0; at < tokens.Count; )
            if (written.MayBegin(at) && Longest(at) is { } match)
            {
                matches.Add(match);
                at = match.Next;
            }
            else
                at++;
        return matches;
    }

    private PlaceMatch? Longest(int at)
    {
        PlaceMatch? longest = null;
        var forms = Forms(tokens[at].Text);
        for (var n = 0; n < forms.Length; n++)
        {
            if (n == 0 || !_endings.IsAdjective(tokens[at].Text))
                Take(_names.Of(forms[n]), at, n > 0, ref longest);
            if (_names.BeginsSeveral(forms[n]) && NextWord(at + 1) is var second and > 0)
                foreach (var form in Forms(tokens[second].Text))
                    Take(_names.Of(forms[n], form), at, n > 0, ref longest);
        }
        return longest;
    }

    /// <summary>Keeps the names of a chain that stand here, when none kept before is longer.</summary>
    private void Take(int index, int at, bool isUndone, ref PlaceMatch? longest)
    {
        for (; index >= 0; index = _names[index].Next)
        {
            var name = _names[index];
            var next = End(name.Words, at + 1, out var isDeclined);
            if (next < 0 || next < longest?.Next || !MayBe(name, next - 1, isUndone || isDeclined))
                continue;
            if (longest is null || next > longest.Next)
                longest = new(at, next, []);
            longest.Names.Add(new(name, isUndone || isDeclined));
        }
    }

    // A language declines its own names and those that it has taken over unchanged, not those of a third.
    private bool MayBe(PlaceName name, int last, bool isDeclined) =>
        (!isDeclined || name.Language is null or "?" || name.Language == language.Code)
        && (!name.HasArticle || tokens[last].Kind == PieceKind.Sign || written.IsCapital(last));

    /// <summary>The first token after the words of a name that follow its first, or -1 where something else stands there.</summary>
    private int End(string[] words, int at, out bool isDeclined)
    {
        isDeclined = false;
        var isOpen = false;
        for (var n = 1; n < words.Length; n++)
        {
            var next = NextWord(at);
            if (next < 0)
                return -1;
            isOpen |= next > at && tokens[at].Text == "(";
            if (tokens[next].Text != words[n])
            {
                if (Array.IndexOf(Forms(tokens[next].Text), words[n]) < 0)
                    return -1;
                isDeclined = true;
            }
            at = next + 1;
        }
        return isOpen && at < tokens.Count && tokens[at].Text == ")" ? at + 1 : at;
    }

    /// <summary>The word that stands here, or after one sign that names are joined by; -1 where there is none.</summary>
    private int NextWord(int at)
    {
        if (at < tokens.Count && tokens[at].Text is "-" or "–" or "‐" or "'" or "’" or "." or "/" or "(")
            at++;
        return at < tokens.Count && tokens[at].Kind == PieceKind.Word ? at : -1;
    }

    private string[] Forms(string word)
    {
        if (!_forms.TryGetValue(word, out var forms))
            _forms[word] = forms = _endings.Undone(word);
        return forms;
    }
}
