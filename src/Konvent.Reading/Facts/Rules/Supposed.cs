using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Tells whether a sentence only supposes what it says: "if funded, the project would run from …", "subject to approval".</summary>
internal static class Supposed
{
    // A wish is a hint to look, and no more.
    private const double Most = 0.6;

    // German "würde" supposes, "wurde" tells: without the two points they are one word.
    private static readonly FrozenSet<string> OnlyWithAccent = new[] { "wurde", "wurden" }.ToFrozenSet();

    public static bool Is(Sentence sentence)
    {
        foreach (var said in sentence.All(Term.Supposed))
            if (
                !OnlyWithAccent.Contains(sentence.Passage.Tokens[said.First].Text)
                || !System.Text.Ascii.IsValid(sentence.Passage.Written(said.First))
            )
                return true;
        return false;
    }

    /// <summary>How sure a fact is that this sentence says.</summary>
    public static double Confidence(Sentence sentence, double confidence) =>
        Is(sentence) ? Math.Min(confidence, Most) : confidence;
}
