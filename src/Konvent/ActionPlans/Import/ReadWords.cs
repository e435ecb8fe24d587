using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Import;

/// <summary>Texts of a document in the form, and back. A text in another language than the plan's keeps its own while nobody touches it.</summary>
internal static class ReadWords
{
    public static string? Shown(Wording words) => words.Source is { } source ? words[source] : null;

    /// <param name="read">As it stood in the document; null where nothing stood there.</param>
    /// <param name="before">The language that the plan was read in.</param>
    /// <param name="own">The language that was chosen for the plan.</param>
    public static KeyValuePair<Language, string?>[] Typed(string? text, Wording? read, Language before, Language own)
    {
        var stays = read?.Source is { } source && source != before && Shown(read) == Tidy(text);
        return [KeyValuePair.Create(stays ? read!.Source!.Value : own, text)];
    }

    /// <summary>Words of a part as it was read, or read anew.</summary>
    public static KeyValuePair<Language, string?>[] Of(Wording words, Language before, Language own) =>
        words.Source is { } source ? [KeyValuePair.Create(source == before ? own : source, words[source])] : [];

    private static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
