using System.Text;

namespace Konvent.Reading;

/// <summary>What is left of a name that another alphabet wrote: vowels, doubled letters and letters of one sound are written in many ways.</summary>
internal static class Skeleton
{
    // What Greek writes with two letters: "Μπράις", "Ντολτσεάκουα".
    private static readonly (string Letters, string Sound)[] Pairs = [("mp", "b"), ("nt", "d"), ("gk", "g")];

    public static string Of(string word)
    {
        foreach (var (letters, sound) in Pairs)
            word = word.Replace(letters, sound, StringComparison.Ordinal);
        var bones = new StringBuilder(word.Length);
        foreach (var c in word)
            if (Bone(c) is { } bone && (bones.Length == 0 || bones[^1] != bone))
                bones.Append(bone);
        return bones.ToString();
    }

    private static char? Bone(char c) =>
        c switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'j' => null,
            'w' or 'b' => 'v',
            'c' or 'q' => 'k',
            'z' or 'x' => 's',
            'f' => 'p',
            'd' => 't',
            'g' => 'k',
            _ => c,
        };
}
