namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingOccasionsByNumber
{
    [Theory]
    [InlineData(
        "sv",
        "Kallelse till styrgruppsmöte nr 7\n\nPlats: Umeå, Väven, rum 3",
        "number=7; series=styrgruppsmöte; place=Umeå; venue=Väven"
    )]
    [InlineData(
        "en",
        "Meeting 5 of the working group took place on 4 May 2024 in Lyon.",
        "number=5; series=Meeting; when=2024-05-04; place=Lyon"
    )]
    [InlineData(
        "en",
        "Minutes of the 7th Steering Committee\n\nDate: 12 March 2024\nVenue: Town Hall, Graz",
        "number=7; series=Steering Committee; when=2024-03-12; place=Graz; venue=Town Hall"
    )]
    [InlineData(
        "en",
        "The 3rd steering committee meeting took place in Graz on 4 May 2024.",
        "number=3; series=steering committee meeting; when=2024-05-04; place=Graz"
    )]
    [InlineData(
        "de",
        "10/2021 1. Projekttreffen in Budweis",
        "number=1; series=Projekttreffen; when=2021-10; place=Budweis"
    )]
    [InlineData(
        "ga",
        "Beidh an chéad chruinniú eile ar líne i mí Feabhra 2023.",
        "when=2023-02; next=true; online=true"
    )]
    public void The_number_of_a_meeting_stands_before_or_behind(string language, string text, string meeting) =>
        Stated.In(text, "meeting", language).ShouldBe([meeting]);

    [Theory]
    [InlineData("At the meeting 40 people spoke on 4 May 2024 in Lyon.")]
    [InlineData("Meeting 10:30, 4 May 2024, Lyon")]
    public void A_count_or_an_hour_is_no_number(string text) =>
        Stated.In(text, "meeting", "en").ShouldNotContain(meeting => meeting.Contains("number"));
}
