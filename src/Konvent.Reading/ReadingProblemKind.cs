namespace Konvent.Reading;

/// <summary>A kind of problem: its key and its English sentence with numbered places.</summary>
public sealed record ReadingProblemKind(string Key, string English)
{
    /// <summary>How many places {0}, {1} ... the sentence has; a translation has the same.</summary>
    public int Places =>
        English.Contains("{1}", StringComparison.Ordinal) ? 2
        : English.Contains("{0}", StringComparison.Ordinal) ? 1
        : 0;

    // What was typed may be long or hostile; a sentence shows only its beginning.
    internal ReadingProblem About(params string[] typed) => new(this, [.. typed.Select(Shorten)]);

    private static string Shorten(string typed)
    {
        const int most = 40;
        var shown = new string([.. typed.Take(most + 1).Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]);
        return typed.Length > most ? shown[..Math.Min(most, shown.Length)] + "…" : shown;
    }
}
