namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingPhasesByRule
{
    [Theory]
    [InlineData("en", "The second testing phase began in April 2022.", "number=2; when=2022-04/..")]
    [InlineData("de", "Die vierte gemeinsame Projektphase beginnt am 3. Mai 2022.", "number=4; when=2022-05-03/..")]
    [InlineData("en", "The first step is over, and phase II began on 1 April 2022.", "number=2; when=2022-04-01/..")]
    [InlineData("de", "Der dritte Teil der Phase gehört den Schulen.", "")]
    public void Which_phase_it_is_stands_before_or_behind_the_word(string language, string text, string phases) =>
        string.Join('|', Stated.In(text, "phase", language)).ShouldBe(phases);
}
