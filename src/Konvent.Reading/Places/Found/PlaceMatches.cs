namespace Konvent.Reading;

/// <summary>Finds where the words of a text read as names, the longest at each place; what is meant by them is asked later.</summary>
internal sealed class PlaceMatches(string text, List<Token> tokens, Language language)
{
    private readonly Gazetteer _gazetteer = Gazetteer.Europe;
    private readonly Endings _endings = Endings.Of(language);
    private readonly Dictionary<string, string[]> _forms = new(StringComparer.Ordinal);
    private readonly NameWords _words = new(text, tokens, language);

    public List<PlaceMatch> All()
    {
        var matches = new List<PlaceMatch>();
        for (var at = 0; at < tokens.Count; )
            if (_words.MayBegin(at) && Longest(at) is { } match)
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
            for (var index = _gazetteer.BeginningWith(forms[n]); index >= 0; index = _gazetteer.Names[index].Next)
            {
                var next = End(_gazetteer.Names[index].Rest, at + 1, out var isDeclined);
                if (next < 0 || next < longest?.Next)
                    continue;
                if (longest is null || next > longest.Next)
                    longest = new(at, next, []);
                longest.Names.Add(new(index, n > 0 || isDeclined));
            }
        return longest;
    }

    /// <summary>The first token after the rest of a name, or -1 where something else stands there.</summary>
    private int End(string[] rest, int at, out bool isDeclined)
    {
        isDeclined = false;
        var isOpen = false;
        foreach (var word in rest)
        {
            if (at < tokens.Count && tokens[at].Kind == PieceKind.Sign && IsBetween(tokens[at].Text))
                isOpen |= tokens[at++].Text == "(";
            if (at >= tokens.Count || tokens[at].Kind != PieceKind.Word)
                return -1;
            if (tokens[at].Text != word)
            {
                if (Array.IndexOf(Forms(tokens[at].Text), word) < 0)
                    return -1;
                isDeclined = true;
            }
            at++;
        }
        return isOpen && at < tokens.Count && tokens[at].Text == ")" ? at + 1 : at;
    }

    private static bool IsBetween(string sign) => sign is "-" or "–" or "‐" or "'" or "’" or "." or "/" or "(";

    private string[] Forms(string word)
    {
        if (!_forms.TryGetValue(word, out var forms))
            _forms[word] = forms = _endings.Undone(word);
        return forms;
    }
}
