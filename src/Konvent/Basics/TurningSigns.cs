namespace Konvent.Basics;

/// <summary>
/// Signs that nobody sees and that turn the direction in which the text around them is read (Unicode Standard Annex 9). The marks
/// U+200E and U+200F are none of them: whoever writes two scripts in one line needs them, and they turn nothing else.
/// </summary>
public static class TurningSigns
{
    private const char LeftToRightOverride = '\u202D';
    private const char RightToLeftOverride = '\u202E';

    /// <summary>In a name no such sign has a place: it would turn what stands beside the name.</summary>
    public static bool InName(ReadOnlySpan<char> name) =>
        name.ContainsAnyInRange('\u202A', '\u202E') || name.ContainsAnyInRange('\u2066', '\u2069');

    public static bool InName(Wording name) => name.Languages.Any(language => InName(name[language]));

    /// <summary>Prose may embed and isolate; an override shows other words than were stored.</summary>
    public static bool InProse(ReadOnlySpan<char> prose) => prose.ContainsAny(LeftToRightOverride, RightToLeftOverride);

    public static Rules UnturnedName(this Rules rules, string? name, string field) =>
        rules.Require(!InName(name), "basics.turned.name", field);

    /// <summary>Each language is refused at its own field.</summary>
    public static Rules UnturnedName(this Rules rules, Wording name, string field)
    {
        foreach (var language in name.Languages)
            rules.UnturnedName(name[language], $"{field}.{language}");
        return rules;
    }

    public static Rules UnturnedProse(this Rules rules, string? prose, string field) =>
        rules.Require(!InProse(prose), "basics.turned.prose", field);

    public static Rules UnturnedProse(this Rules rules, Wording prose, string field)
    {
        foreach (var language in prose.Languages)
            rules.UnturnedProse(prose[language], $"{field}.{language}");
        return rules;
    }
}
