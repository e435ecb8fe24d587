using Konvent.Basics;

namespace Konvent.Storage;

/// <summary>What one engine would take and the other refuse: the zero character and halves of a surrogate pair. Nobody means to type them.</summary>
public static class Unstorable
{
    /// <summary>The key of the rule that this text breaks, or null.</summary>
    public static string? In(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
            return "storage.text.zero";
        for (var rest = text; rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at; rest = rest[(at + 2)..])
            if (at + 1 >= rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
                return "storage.text.surrogate";
        return null;
    }

    /// <summary>Refuses such a text with the sentence for it.</summary>
    public static void Refuse(ReadOnlySpan<char> text, string? field = null)
    {
        if (In(text) is { } key)
            throw new RuleBroken(key, field);
    }
}
