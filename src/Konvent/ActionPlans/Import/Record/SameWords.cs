using Konvent.Basics;
using Konvent.Projects.Import.Lines;

namespace Konvent.ActionPlans.Import.Record;

/// <summary>Names as a document spells them: what differs in case, blanks and punctuation only, or is the name in another language, is the same.</summary>
internal static class SameWords
{
    public static bool Are(string one, string other) => Plain(one) == Plain(other);

    public static bool Are(Wording said, Wording? here) => here is not null && Keys(said).Intersect(Keys(here)).Any();

    /// <summary>A name in each of its languages, as it is compared.</summary>
    public static IEnumerable<string> Keys(Wording name) => name.Languages.Select(language => Plain(name[language]!));

    private static string Plain(string text) => PlainWords.Of(text).Replace(" ", "", StringComparison.Ordinal);
}
