namespace Konvent.Reading.Tests.Facts;

/// <summary>What a text states, in one line for each fact.</summary>
internal static class Stated
{
    /// <summary>"meeting number=3; place=Graz", sure facts only, of one kind.</summary>
    public static IReadOnlyList<string> In(string text, string kind, string? language = null) =>
        [
            .. Facts(text, language)
                .Where(fact => fact.Kind == kind && fact.Confidence >= 0.5)
                .Select(fact =>
                    string.Join(
                        "; ",
                        fact.Properties.Where(one =>
                                one.Name is not ("topics" or "about" or "audience" or "whenReason")
                            )
                            .Select(one => $"{one.Name}={GoldText.Written(one.Value)}")
                    )
                ),
        ];

    public static IReadOnlyList<Fact> Facts(string text, string? language = null) =>
        ReadText.Of(SourceText.Of(text), new() { Language = language is null ? null : Language.Of(language) }).Facts;
}
