namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingPhases
{
    [Theory]
    [InlineData(
        "en",
        "Phase 2: 1 May 2022 – 30 April 2023 – putting the plans to work.",
        "number=2; when=2022-05-01/2023-04-30; content=putting the plans to work"
    )]
    [InlineData(
        "en",
        "The measures are watched over in the second project phase, which started in April 2019.",
        "number=2; when=2019-04/..; content=The measures are watched over in the second project phase, which started in April 2019."
    )]
    [InlineData("en", "We are in phase 2.", "number=2")]
    public void A_phase_says_what_it_is_for(string language, string text, string phase) =>
        Stated.In(text, "phase", language).ShouldBe([phase]);

    [Fact]
    public void What_a_page_break_parts_belongs_together() =>
        Stated
            .In(
                "I Etap: 1 maja 2020 r. – 30 kwietnia 2022 r. – opracowanie Planów\n\n\n\nDziałania dla sześciu gmin,\n\nII Etap: 1 maja 2022 r. – 30 kwietnia 2023 r. – wdrożenie planów.",
                "phase",
                "pl"
            )
            .ShouldBe([
                "number=1; when=2020-05-01/2022-04-30; content=opracowanie Planów Działania dla sześciu gmin",
                "number=2; when=2022-05-01/2023-04-30; content=wdrożenie planów",
            ]);

    [Theory]
    [InlineData("en", "The second testing phase began in April 2022.", "number=2; when=2022-04/..")]
    [InlineData("de", "Die vierte gemeinsame Projektphase beginnt am 3. Mai 2022.", "number=4; when=2022-05-03/..")]
    [InlineData("en", "The first step is over, and phase II began on 1 April 2022.", "number=2; when=2022-04-01/..")]
    [InlineData("de", "Der dritte Teil der Phase gehört den Schulen.", "")]
    public void Which_phase_it_is_stands_before_or_behind_the_word(string language, string text, string phases) =>
        string.Join('|', Stated.In(text, "phase", language)).ShouldBe(phases);
}
