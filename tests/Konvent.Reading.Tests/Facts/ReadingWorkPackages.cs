namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingWorkPackages
{
    [Theory]
    [InlineData(
        "en",
        "WP1 Coordination (months 1 to 36)\nWP2 Harbour audits (October 2024)",
        "number=1; name=Coordination|number=2; name=Harbour audits"
    )]
    [InlineData("sl", "DS 1 Vodenje: sestali smo se oktobra.", "number=1; name=Vodenje")]
    [InlineData("lt", "2 darbo paketas „Žuvų takai“ prasidės liepą.", "number=2; name=Žuvų takai")]
    [InlineData(
        "de",
        "Stand in den Arbeitspaketen 2 („Pegel“) und 4 („Wälder“)",
        "number=2; name=Pegel|number=4; name=Wälder"
    )]
    [InlineData("hr", "Radni paket 2: Staze, označeno 64 od 118 km", "number=2; name=Staze")]
    public void A_name_stands_beside_the_number(string language, string text, string packages) =>
        string.Join('|', Stated.In(text, "workPackage", language)).ShouldBe(packages);

    [Theory]
    [InlineData("it", "WP3: in ritardo di tre mesi.")]
    [InlineData("en", "WP3: on schedule")]
    public void How_it_goes_is_no_name(string language, string text) =>
        Stated.In(text, "workPackage", language).ShouldBe(["number=3"]);

    [Fact]
    public void A_count_of_them_is_no_number() =>
        Stated.In("The 3 work packages began in May.", "workPackage", "en").ShouldBeEmpty();
}
