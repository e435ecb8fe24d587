namespace Konvent.Reading;

/// <summary>Irish changes how a name begins: "i nGaillimh" and "go Gaillimh", "sa Ghearmáin", "na hÉireann".</summary>
internal static class IrishBeginnings
{
    /// <summary>Folded, the longer ones first.</summary>
    private static readonly (string Changed, string Own)[] Rows =
    [
        ("bhf", "f"),
        ("mb", "b"),
        ("gc", "c"),
        ("nd", "d"),
        ("ng", "g"),
        ("bp", "p"),
        ("dt", "t"),
        ("ts", "s"),
        ("bh", "b"),
        ("ch", "c"),
        ("dh", "d"),
        ("fh", "f"),
        ("gh", "g"),
        ("mh", "m"),
        ("ph", "p"),
        ("sh", "s"),
        ("th", "t"),
        ("h", ""),
        ("n", ""),
        ("t", ""),
    ];

    /// <summary>How many letters may stand before the capital of a name: the "n" of "nGaillimh", the "bh" of "bhFraincis".</summary>
    public const int Longest = 2;

    /// <summary>The folded word as it begins by itself, or null where nothing was changed.</summary>
    public static string? Undone(string word)
    {
        foreach (var (changed, own) in Rows)
            if (word.Length > changed.Length + 2 && word.StartsWith(changed, StringComparison.Ordinal))
                return own + word[changed.Length..];
        return null;
    }
}
