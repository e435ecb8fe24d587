namespace Konvent.Reading.Tests.Dates;

/// <summary>The kept form: EDTF, strictly.</summary>
public sealed class KeepingDates
{
    [Theory]
    [InlineData("2020-02-12", "2020-02-12", "2020-02-12")]
    [InlineData("2020-02-12/2020-02-13", "2020-02-12", "2020-02-13")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019-02", "2019-02-01", "2019-02-28")]
    [InlineData("2019-21", "2019-03-01", "2019-05-31")]
    [InlineData("2019-22", "2019-06-01", "2019-08-31")]
    [InlineData("2019-23", "2019-09-01", "2019-11-30")]
    [InlineData("2019-24", "2019-12-01", "2020-02-29")]
    [InlineData("2019-33", "2019-01-01", "2019-03-31")]
    [InlineData("2019-36", "2019-10-01", "2019-12-31")]
    [InlineData("2018-40", "2018-01-01", "2018-06-30")]
    [InlineData("2018-41", "2018-07-01", "2018-12-31")]
    [InlineData("2019-37~", "2019-01-01", "2019-04-30")]
    [InlineData("2019-38~", "2019-05-01", "2019-08-31")]
    [InlineData("2019-39~", "2019-09-01", "2019-12-31")]
    [InlineData("2019~", "2019-01-01", "2019-12-31")]
    [InlineData("2019-04/2022", "2019-04-01", "2022-12-31")]
    [InlineData("2019-04/..", "2019-04-01", null)]
    [InlineData("../2022-07-31", null, "2022-07-31")]
    [InlineData("/2022", null, "2022-12-31")]
    [InlineData("2019-04/", "2019-04-01", null)]
    [InlineData("XXXX-02-29", null, null)]
    [InlineData("XXXX-06-17/XXXX-06-18", null, null)]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void A_date_knows_its_first_and_last_day(string edtf, string? earliest, string? latest)
    {
        var when = When.Parse(edtf);
        when.Edtf.ShouldBe(edtf);
        when.Earliest.ShouldBe(Day(earliest));
        when.Latest.ShouldBe(Day(latest));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("2020-02-30", "impossibleDay")]
    [InlineData("2019-02-29", "impossibleDay")]
    [InlineData("2020-02-00", "impossibleDay")]
    [InlineData("XXXX-02-30", "impossibleDay")]
    [InlineData("2020-13", "impossibleMonth")]
    [InlineData("2020-00", "impossibleMonth")]
    [InlineData("2020-25", "impossibleMonth")]
    [InlineData("2020-42", "impossibleMonth")]
    [InlineData("0000", "impossibleYear")]
    [InlineData("9999-24", "impossibleYear")]
    [InlineData("2020-02-13/2020-02-12", "endBeforeStart")]
    [InlineData("2020/2019-12", "endBeforeStart")]
    [InlineData("XXXX-06-18/XXXX-06-17", "endBeforeStart")]
    [InlineData("2020/XXXX-06", "halfYearless")]
    [InlineData("XXXX-06/2020", "halfYearless")]
    [InlineData("/", "endless")]
    [InlineData("../..", "endless")]
    [InlineData("../", "endless")]
    [InlineData("/..", "endless")]
    [InlineData("..", "notEdtf")]
    [InlineData("2020/2021/2022", "notEdtf")]
    [InlineData("2020-2", "notEdtf")]
    [InlineData("2020-02-1", "notEdtf")]
    [InlineData("2020-2-12", "notEdtf")]
    [InlineData("2020/02/12", "notEdtf")]
    [InlineData("20200212", "notEdtf")]
    [InlineData(" 2020", "notEdtf")]
    [InlineData("2020 ", "notEdtf")]
    [InlineData("+2020", "notEdtf")]
    [InlineData("-2020", "notEdtf")]
    [InlineData("10000", "notEdtf")]
    [InlineData("XXXX", "notEdtf")]
    [InlineData("XXXX-22", "notEdtf")]
    [InlineData("201X", "notEdtf")]
    [InlineData("2019-39", "notEdtf")]
    [InlineData("2019?", "notEdtf")]
    [InlineData("2019~~", "notEdtf")]
    [InlineData("~", "notEdtf")]
    [InlineData("2019-04-12T10:00", "notEdtf")]
    [InlineData("٢٠١٩", "notEdtf")]
    [InlineData("2019-01-01/2019-01-02/2019-01-03/2019-01-04/2019-01-05/2019-01-06", "tooLong")]
    public void Everything_else_is_refused_with_a_problem(string edtf, string key)
    {
        When.TryParse(edtf, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading.when." + key);
        Should.Throw<FormatException>(() => When.Parse(edtf)).Message.ShouldBe(problem.Sentence);
    }

    [Fact]
    public void Every_date_is_kept_and_read_back_within_its_length()
    {
        foreach (var when in ManyDates.Single.Concat(ManyDates.Ranges))
        {
            when.Edtf.Length.ShouldBeLessThanOrEqualTo(When.MaxLength);
            When.Parse(when.Edtf).ShouldBe(when);
        }
    }

    [Fact]
    public void Two_equal_sides_are_one_date()
    {
        When.Parse("2019/2019").ShouldBe(When.Year(2019));
        When.Days(new DateOnly(2019, 1, 1), new DateOnly(2019, 1, 1)).IsDay.ShouldBeTrue();
        When.Parse("2019-01-01/2019-12-31").ShouldNotBe(When.Year(2019));
    }

    private static DateOnly? Day(string? text) =>
        text is null
            ? null
            : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
