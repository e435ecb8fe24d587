namespace Konvent.Reading.Tests.Dates;

public sealed class MakingDates
{
    private static readonly DateOnly Day = new(2019, 8, 1);

    public static TheoryData<string, When> Made { get; } =
        new()
        {
            { "2019-08-01", When.Day(Day) },
            { "2019-08-01/2019-08-03", When.Days(Day, Day.AddDays(2)) },
            { "XXXX-02-29", When.DayOfUnknownYear(2, 29) },
            { "2019-08", When.Month(2019, 8) },
            { "2019-22", When.Season(2019, Season.Summer) },
            { "2019-34", When.Quarter(2019, 2) },
            { "2018-41", When.HalfYear(2018, 2) },
            { "0033", When.Year(33) },
            { "2019-37~", When.BeginningOf(2019) },
            { "2019-38~", When.MiddleOf(2019) },
            { "2019-39~", When.EndOf(2019) },
            { "2019-08/2022-23", When.Between(When.Month(2019, 8), When.Season(2022, Season.Autumn)) },
            { "2018/2020", When.Between(When.Parse("2018/2019"), When.Parse("2019/2020")) },
            { "2019-08/..", When.From(When.Month(2019, 8)) },
            { "../2019-08", When.Until(When.Month(2019, 8)) },
            { "2019-08/", When.WithUnknownEnd(When.Month(2019, 8)) },
            { "/2019-08", When.WithUnknownStart(When.Month(2019, 8)) },
            { "2019~", When.About(When.Year(2019)) },
            { "2019~/..", When.About(When.Parse("2019/..")) },
        };

    [Theory, MemberData(nameof(Made))]
    public void Dates_made_in_code_are_kept_like_parsed_ones(string edtf, When made)
    {
        made.Edtf.ShouldBe(edtf);
        made.ToString().ShouldBe(edtf);
        made.ShouldBe(When.Parse(edtf));
    }

    [Fact]
    public void Impossible_dates_are_refused_with_a_sentence()
    {
        Should.Throw<ArgumentException>(() => When.Month(2019, 13)).Message.ShouldContain("no month 13");
        Should.Throw<ArgumentException>(() => When.Year(0)).Message.ShouldContain("year 0");
        Should.Throw<ArgumentException>(() => When.Year(10000)).Message.ShouldContain("10000");
        Should.Throw<ArgumentException>(() => When.DayOfUnknownYear(2, 30)).Message.ShouldContain("no day 30");
        Should.Throw<ArgumentException>(() => When.Days(Day, Day.AddDays(-1))).Message.ShouldContain("before");
        Should.Throw<ArgumentException>(() => When.Quarter(2019, 5));
        Should.Throw<ArgumentException>(() => When.HalfYear(2019, 0));
        Should.Throw<ArgumentException>(() => When.Season(2019, 0));
        Should.Throw<ArgumentException>(() => When.PartOf(2019, (PartOfYear)4));
        Should.Throw<ArgumentException>(() => When.From(When.Parse("../2019")));
    }
}
