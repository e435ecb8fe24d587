namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingInstruments
{
    [Theory]
    [InlineData(
        "en",
        "Policy instruments addressed: 5 (3 ERDF programmes, 2 regional strategies)",
        "type=erdf; count=3|type=regional; count=2"
    )]
    [InlineData(
        "en",
        "Of the four policy instruments, two are national and one is regional.",
        "type=national; count=2|type=regional; count=1"
    )]
    [InlineData(
        "es",
        "De los tres instrumentos de política, dos son nacionales y uno es local.",
        "type=national; count=2|type=local; count=1"
    )]
    [InlineData("en", "The project improves six policy instruments.", "type=policyInstrument; count=6")]
    public void Each_type_has_its_count(string language, string text, string instruments) =>
        string.Join('|', Stated.In(text, "instrument", language)).ShouldBe(instruments);
}
