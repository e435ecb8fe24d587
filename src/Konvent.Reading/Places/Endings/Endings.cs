using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Undoes what a language does to a name in its sentence.</summary>
internal sealed class Endings
{
    private const int ShortestForm = 3;

    private const string Adjective = "-";

    private static readonly FrozenDictionary<string, Endings> Known = Language
        .All.Select(language => language.Code)
        .ToFrozenDictionary(code => code, code => new Endings(code));

    private readonly Dictionary<string, string[]> _own;
    private readonly bool _isIrish;
    private readonly int _longest;
    private readonly string[] _adjectives;

    private Endings(string code)
    {
        var rows = EndingRows
            .Of.GetValueOrDefault(code, "")
            .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        _adjectives =
        [
            .. rows.Where(row => row.EndsWith(Adjective, StringComparison.Ordinal)).Select(row => row.Split('>')[0]),
        ];
        _own = rows.Select(row => row.Split('>'))
            .Where(row => row[1] != Adjective)
            .GroupBy(row => row[0], row => row[1])
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray());
        _longest = _own.Count == 0 ? 0 : _own.Keys.Max(ending => ending.Length);
        _isIrish = code == "ga";
    }

    public static Endings Of(Language language) => Known[language.Code];

    /// <summary>The folded word itself, then every form that it may be declined from.</summary>
    public string[] Undone(string word)
    {
        var forms = new List<string> { word };
        if (_isIrish && IrishBeginnings.Undone(word) is { } begun)
            forms.Add(begun);
        var begins = forms.Count;
        for (var n = 0; n < begins; n++)
            Undo(forms[n], forms);
        return [.. forms];
    }

    /// <summary>Whether the folded word rather says whose or what kind something is: "polski" is not Poland.</summary>
    public bool IsAdjective(string word)
    {
        foreach (var ending in _adjectives)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    private void Undo(string word, List<string> forms)
    {
        var endings = _own.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, word.Length); length > 0; length--)
            if (endings.TryGetValue(word.AsSpan(word.Length - length), out var own))
                foreach (var ending in own)
                    if (word.Length - length + ending.Length >= ShortestForm)
                        forms.Add(string.Concat(word.AsSpan(0, word.Length - length), ending));
    }
}
