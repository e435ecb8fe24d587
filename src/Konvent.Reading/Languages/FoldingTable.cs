using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Letters that no Unicode decomposition takes apart, and what they are searched as.</summary>
internal static class FoldingTable
{
    public static readonly FrozenDictionary<int, string> Letters = new Dictionary<int, string>
    {
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['ħ'] = "h",
        ['ı'] = "i",
        ['ĸ'] = "k",
        ['ŋ'] = "n",
        ['ø'] = "o",
        ['ŧ'] = "t",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ß'] = "ss",
        ['þ'] = "th",
        ['ə'] = "e",
        ['ς'] = "σ",
    }.ToFrozenDictionary();
}
