namespace Konvent.Reading;

/// <summary>Reads a date that a person typed: text to marks, marks to sides, sides to a date.</summary>
internal static class WhenReader
{
    private const int MaxLength = 200;

    public static (When? When, ReadingProblem? Problem) Read(string? typed, Language language)
    {
        if (typed is { Length: > MaxLength })
            return (null, ReadingProblems.WhenTooLong.About());
        if (string.IsNullOrWhiteSpace(typed))
            return (null, ReadingProblems.WhenEmpty.About());

        var text = typed.Trim();
        // Typed by hand, 2019-21 is as likely 2019 to 2021 as the spring of 2019.
        if (!IsYearAndTwoFigures(text) && When.TryParse(text, out var kept, out _))
            return (kept, null);
        var (marks, unknown) = MarkReader.Read(text, DateVocabulary.Of(language));
        return unknown is null ? new TypedRange(marks, text, language).Read() : (null, unknown);
    }

    private static bool IsYearAndTwoFigures(string text) => text.Length == 7 && text[4] == '-' && text[5] >= '2';
}
