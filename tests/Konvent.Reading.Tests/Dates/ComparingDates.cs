namespace Konvent.Reading.Tests.Dates;

public sealed class ComparingDates
{
    [Fact]
    public void Dates_are_ordered_by_first_day_then_last_day_and_unknown_ones_come_last()
    {
        string[] ordered =
        [
            "0001",
            "2018-12-31",
            "2019-01-01",
            "2019-01",
            "2019-33",
            "2019-40",
            "2019",
            "2019/..",
            "2019-01-02",
            "2019-02",
            "9999-12-31",
            "../2018",
            "/2019",
            "../2022",
            "XXXX-02-12",
        ];
        ordered.Reverse().Select(When.Parse).Order().Select(when => when.Edtf).ShouldBe(ordered);
    }

    [Fact]
    public void Operators_and_order_agree()
    {
        var (early, late) = (When.Year(2018), When.Year(2019));
        (early < late && early <= late && !(early > late) && !(early >= late)).ShouldBeTrue();
        (late > early && late >= early).ShouldBeTrue();
        early.CompareTo(null).ShouldBePositive();
        early.CompareTo(When.Parse("2018")).ShouldBe(0);
        early.GetHashCode().ShouldBe(When.Parse("2018").GetHashCode());
    }

    [Theory]
    [InlineData("2020-02", "2020-02-29", true)]
    [InlineData("2020-02", "2020-02-01", true)]
    [InlineData("2020-02", "2020-03-01", false)]
    [InlineData("2020-02", "2020-01-31", false)]
    [InlineData("2019/..", "9999-12-31", true)]
    [InlineData("2019/..", "2018-12-31", false)]
    [InlineData("../2019", "0001-01-01", true)]
    [InlineData("../2019", "2020-01-01", false)]
    [InlineData("/2019", "2019-12-31", true)]
    [InlineData("XXXX-02-12", "1999-02-12", true)]
    [InlineData("XXXX-02-12", "1999-02-13", false)]
    [InlineData("XXXX-06-17/XXXX-06-18", "2020-06-17", true)]
    [InlineData("XXXX-06-17/XXXX-06-18", "2020-06-18", true)]
    [InlineData("XXXX-06-17/XXXX-06-18", "2020-06-19", false)]
    [InlineData("XXXX-06-17/..", "2020-06-16", false)]
    [InlineData("../XXXX-06-17", "2020-06-18", false)]
    [InlineData("2019-24", "2020-02-29", true)]
    [InlineData("2019-24", "2019-01-15", false)]
    public void A_date_knows_whether_a_day_may_lie_in_it(string edtf, string day, bool lies) =>
        When.Parse(edtf)
            .Contains(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(lies);

    [Fact]
    public void A_date_knows_what_kind_it_is()
    {
        When.Parse("2019/..").IsOpenEnd.ShouldBeTrue();
        When.Parse("2019/").IsOpenEnd.ShouldBeFalse();
        When.Parse("../2019").IsOpenStart.ShouldBeTrue();
        When.Parse("/2019").IsOpenStart.ShouldBeFalse();
        When.Parse("2019~").IsApproximate.ShouldBeTrue();
        When.Parse("2019/2020~").IsApproximate.ShouldBeTrue();
        When.Parse("2019/2020").IsApproximate.ShouldBeFalse();
        When.Parse("XXXX-02").IsYearUnknown.ShouldBeTrue();
        When.Parse("../XXXX-02").IsYearUnknown.ShouldBeTrue();
        When.Parse("../2019").IsYearUnknown.ShouldBeFalse();
        When.Parse("2019-01-01").IsDay.ShouldBeTrue();
        When.Parse("2019-01-01~").IsDay.ShouldBeFalse();
        When.Parse("XXXX-01-01").IsDay.ShouldBeFalse();
        When.Parse("2019-01").IsDay.ShouldBeFalse();
        When.Parse("2019-01-01/..").IsDay.ShouldBeFalse();
        When.Parse("2019-01-01/2019-01-02").IsRange.ShouldBeTrue();
        When.Parse("2019-01-01").IsRange.ShouldBeFalse();
    }
}
