using Konvent.Reading;
using Konvent.Ui.Lines;
using Shouldly;

namespace Konvent.Tests.Ui.Lines;

public sealed class LifeLineTests
{
    private static readonly DateOnly Today = new(2020, 2, 3);

    [Fact]
    public void The_line_runs_from_the_first_to_the_last_day_that_is_known()
    {
        var life = Of(
            [new("Phase 1", Read("1 April 2016 to 31 March 2019"))],
            [new("Conference", Read("17 June 2020"))]
        );

        (life.Start, life.End).ShouldBe((new DateOnly(2016, 4, 1), new DateOnly(2020, 6, 17)));
        life.ShowsToday.ShouldBeTrue();
    }

    [Fact]
    public void Without_phases_the_line_runs_over_whole_years()
    {
        var life = Of([], [new("Conference", Read("November 2019"))]);

        (life.Start, life.End).ShouldBe((new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31)));
    }

    [Fact]
    public void A_phase_without_dates_lies_between_its_neighbours()
    {
        var life = Of([new("First", Read("2018")), new("Second", null), new("Third", Read("2020"))], []);

        var second = life.Stretches()[1];

        second.From.ShouldBe(life.Stretches()[0].To);
        second.To.ShouldBe(life.Stretches()[2].From);
        second.HasEnd.ShouldBeFalse();
    }

    [Fact]
    public void Without_any_date_nothing_is_drawn_and_all_is_told()
    {
        var life = Of([new("First", null)], []);

        life.IsDrawn.ShouldBeFalse();
        LifeTold.InOrder(life).ShouldHaveSingleItem().Name.ShouldBe("First");
    }

    [Fact]
    public void Today_is_told_between_what_was_and_what_comes()
    {
        var life = Of(
            [new("Phase 1", Read("1 April 2016 to 31 March 2021"))],
            [new("Conference", Read("17 June 2020")), new("Kick-off", Read("12 May 2016"))]
        );

        LifeTold.InOrder(life).Select(entry => entry.Name).ShouldBe(["Phase 1", "Kick-off", null, "Conference"]);
    }

    [Theory]
    [InlineData(1.7, 58.0, 76.9, 77.2, 84.0)]
    [InlineData(0.0, 0.0, 0.0, 50.0, 99.0)]
    [InlineData(40.1, 40.3, 43.0, 57.0, 100.0)]
    [InlineData(97.0, 98.0, 99.0, 99.5, 100.0)]
    public void No_words_lie_on_other_words(params double[] places)
    {
        var labels = LifeLabels.Place(
            places.Select(at => new LifeLabel(at, "A working group meeting", "12 February 2020"))
        );

        foreach (var lane in labels.GroupBy(label => label.Lane))
        foreach (var (one, next) in lane.Zip(lane.Skip(1)))
            (next.ToTheLeft ? next.At - 40 : next.At).ShouldBeGreaterThanOrEqualTo(
                one.ToTheLeft ? one.At : one.At + 40
            );
    }

    [Theory]
    [InlineData("2019/2020-01-01", LifeState.Over)]
    [InlineData("9999-01", LifeState.ToCome)]
    [InlineData("2000/9998", LifeState.UnderWay)]
    [InlineData("2000/..", LifeState.UnderWay)]
    [InlineData("2000/", null)]
    [InlineData("/9998", null)]
    [InlineData("XXXX-05-12", null)]
    [InlineData(null, null)]
    public void A_stretch_is_over_under_way_or_to_come_as_far_as_its_dates_tell(string? dates, LifeState? state) =>
        Of([], []).StateOf(dates is null ? null : When.Parse(dates)).ShouldBe(state);

    [Theory]
    [InlineData("2020/9999")]
    [InlineData("9999-12-31/..")]
    [InlineData("0001/..")]
    public void The_end_of_the_calendar_is_an_end_of_the_line(string dates)
    {
        var life = Of([new("First", When.Parse(dates)), new("Next", null)], []);

        life.End.ShouldBeLessThanOrEqualTo(DateOnly.MaxValue);
        life.Stretches().ShouldAllBe(stretch => stretch.To <= 100);
        life.Years().Count().ShouldBeLessThanOrEqualTo(8);
    }

    private static LifeLine Of(IReadOnlyList<LifeSegment> segments, IReadOnlyList<LifeMark> marks) =>
        new(null, segments, marks, Today);

    private static When Read(string typed) =>
        When.TryRead(typed, Language.English, out var when, out _) ? when : throw new FormatException(typed);
}
