namespace Konvent.Reading.Tests.Dates;

/// <summary>What is written is read back, so no two dates are ever said alike.</summary>
public sealed class EveryDateInEveryLanguage
{
    public static TheoryData<string> Languages { get; } = [.. Language.All.Select(language => language.Code)];

    [Theory, MemberData(nameof(Languages))]
    public void Every_single_date_is_read_back_as_it_was_written(string language) =>
        ShouldAllComeBack(ManyDates.Single, Language.Of(language));

    [Theory, MemberData(nameof(Languages))]
    public void Every_range_is_read_back_as_it_was_written(string language) =>
        ShouldAllComeBack(ManyDates.Ranges, Language.Of(language));

    [Theory, MemberData(nameof(Languages))]
    public void Every_day_of_a_leap_year_and_of_a_common_year_is_read_back(string language) =>
        ShouldAllComeBack(
            Enumerable.Range(0, 366 + 365).Select(n => When.Day(new DateOnly(2020, 1, 1).AddDays(n))),
            Language.Of(language)
        );

    private static void ShouldAllComeBack(IEnumerable<When> dates, Language language) =>
        dates
            .Select(when => (when, said: when.Write(language)))
            .Where(row => !When.TryRead(row.said, language, out var read, out _) || read != row.when)
            .Select(row => $"{row.when} said as “{row.said}” is read as {Reading(row.said, language)}")
            .Take(10)
            .ShouldBeEmpty();

    private static string Reading(string said, Language language) =>
        When.TryRead(said, language, out var read, out var problem) ? read.Edtf : problem.Sentence;
}
