using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The table of each language.</summary>
internal static class SpokenLanguages
{
    /// <summary>In the order of their names: the official languages of the Union, and those of its neighbours of which dates are known.</summary>
    public static readonly SpokenLanguage[] All =
    [
        Albanian.Spoken,
        Bosnian.Spoken,
        Bulgarian.Spoken,
        Croatian.Spoken,
        Czech.Spoken,
        Danish.Spoken,
        Dutch.Spoken,
        English.Spoken,
        Estonian.Spoken,
        Finnish.Spoken,
        French.Spoken,
        German.Spoken,
        Greek.Spoken,
        Hungarian.Spoken,
        Icelandic.Spoken,
        Irish.Spoken,
        Italian.Spoken,
        Latvian.Spoken,
        Lithuanian.Spoken,
        Macedonian.Spoken,
        Maltese.Spoken,
        Montenegrin.Spoken,
        Norwegian.Spoken,
        Polish.Spoken,
        Portuguese.Spoken,
        Romanian.Spoken,
        Serbian.Spoken,
        Slovak.Spoken,
        Slovenian.Spoken,
        Spanish.Spoken,
        Swedish.Spoken,
        Ukrainian.Spoken,
    ];

    private static readonly FrozenDictionary<string, SpokenLanguage> ByCode = All.ToFrozenDictionary(spoken =>
        spoken.Code
    );

    public static SpokenLanguage Of(Language language) => ByCode[language.Code];
}
