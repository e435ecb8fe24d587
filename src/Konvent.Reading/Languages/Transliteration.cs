using System.Collections.Frozen;
using System.Text;

namespace Konvent.Reading;

/// <summary>Folded Greek and Cyrillic letters in plain Latin: readable addresses, not scholarship.</summary>
/// <remarks>After ELOT 743 and the Bulgarian law on transliteration of 2009, Ukrainian letters after its rule of 2010.</remarks>
internal static class Transliteration
{
    private const string Pairs = """
        α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o
        а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht
        ъ a ь y ю yu я ya ы y э e є ye і i ґ g ј j љ lj њ nj ћ c ђ dj џ dz ѕ dz
        """;

    public static readonly FrozenDictionary<char, string> Letters = Pairs
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0][0], pair => pair[1]);

    /// <summary>Folded words in Latin letters.</summary>
    public static string Of(string folded)
    {
        if (Ascii.IsValid(folded))
            return folded;
        var latin = new StringBuilder(folded.Length);
        foreach (var c in folded)
            if (Letters.TryGetValue(c, out var letters))
                latin.Append(letters);
            else
                latin.Append(c);
        return latin.ToString();
    }
}
