namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingOccasionsThatChange
{
    [Theory]
    [InlineData(
        "en",
        "The final conference on 3 May 2023 in Graz was cancelled.",
        "type=conference; final=true; when=2023-05-03; place=Graz; cancelled=true"
    )]
    [InlineData(
        "it",
        "La conferenza finale del 12 maggio 2022 a Bari è stata annullata.",
        "type=conference; final=true; when=2022-05-12; place=Bari; cancelled=true"
    )]
    [InlineData(
        "de",
        "Die für den 4. Mai 2021 geplante Abschlusskonferenz in Graz wurde abgesagt.",
        "type=conference; final=true; when=2021-05-04; place=Graz; cancelled=true"
    )]
    public void What_is_cancelled_is_hardly_a_fact(string language, string text, string events)
    {
        string.Join('|', Stated.In(text, "event", language)).ShouldBe(events);
        Stated.Facts(text, language).OfType<EventFact>().ShouldAllBe(fact => fact.Confidence <= 0.5);
    }

    [Theory]
    [InlineData(
        "en",
        "The final conference was postponed from 3 May 2023 to 7 June 2023.",
        "type=conference; final=true; when=2023-06-07"
    )]
    [InlineData(
        "de",
        "Der dritte Workshop wurde vom 3. Mai 2023 auf den 7. Juni 2023 verschoben.",
        "type=workshop; number=3; when=2023-06-07"
    )]
    [InlineData(
        "pl",
        "Konferencja końcowa została przełożona z 3 maja 2023 r. na 7 czerwca 2023 r.",
        "type=conference; final=true; when=2023-06-07"
    )]
    public void The_new_day_counts(string language, string text, string events) =>
        string.Join('|', Stated.In(text, "event", language)).ShouldBe(events);

    [Theory]
    [InlineData("en", "The final conference on 3 May 2023 in Graz has not been cancelled.", "2023-05-03")]
    [InlineData("de", "Die Abschlusskonferenz am 4. Mai 2021 in Graz wurde nicht abgesagt.", "2021-05-04")]
    public void What_is_said_not_to_be_cancelled_takes_place(string language, string text, string day) =>
        Stated.In(text, "event", language).ShouldBe([$"type=conference; final=true; when={day}; place=Graz"]);

    [Fact]
    public void What_is_put_off_without_a_new_day_has_none()
    {
        var one = Stated
            .Facts("The third workshop on 3 May 2023 in Graz has been postponed.", "en")
            .OfType<EventFact>()
            .ShouldHaveSingleItem();
        one.When.ShouldBeNull();
        one.Open.ShouldBe(["date"]);
        one.Confidence.ShouldBe(0.6);
    }
}
