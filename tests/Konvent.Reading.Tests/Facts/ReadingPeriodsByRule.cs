namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingPeriodsByRule
{
    [Fact]
    public void The_only_days_of_a_project_are_its_period_where_they_are_far_apart()
    {
        Stated
            .In("Our project, carried out from April 2021 to December 2023, planted hedges.", "period", "en")
            .ShouldBe(["when=2021-04/2023-12"]);
        Stated
            .In("The project was on show from 3 May 2023 to 12 June 2023 in the town hall.", "period", "en")
            .ShouldBeEmpty();
    }
}
