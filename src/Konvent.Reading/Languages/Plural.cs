using static Konvent.Reading.PluralForm;

namespace Konvent.Reading;

/// <summary>Which form of a word stands beside a whole number: 1 projekt, 2 projekty, 5 projektów.</summary>
/// <remarks>The cardinal rules of the Unicode CLDR (version 42) for whole numbers.</remarks>
public static class Plural
{
    /// <summary>The form beside <paramref name="n"/>; a negative number takes the form of its amount.</summary>
    public static PluralForm Of(int n, Language language) => PluralRules.Of(language).Choose(Math.Abs((long)n));

    /// <summary>
    /// The forms a text must be written in. <see cref="Other"/> is always among them: it stands beside fractions
    /// where no whole number takes it (Polish 1,5 projektu).
    /// </summary>
    public static IReadOnlyList<PluralForm> Forms(Language language) => PluralRules.Of(language).Forms;
}
