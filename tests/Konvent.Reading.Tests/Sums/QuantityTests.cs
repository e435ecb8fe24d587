using Konvent.Reading;
using Shouldly;

namespace Konvent.Reading.Tests.Sums;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("en", "12,500.5", "12500.5")]
    [InlineData("de", "12.500,5", "12500.5")]
    [InlineData("pl", "12 500", "12500")]
    [InlineData("it", " 7 ", "7")]
    [InlineData("en", "-3", "-3")]
    [InlineData("de", "1358584.00", "1358584")]
    public void A_number_is_read_by_the_customs_of_its_language(string language, string typed, string number)
    {
        Quantity.TryRead(typed, Language.Of(language), out var read).ShouldBeTrue();
        read.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(number);
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "many")]
    [InlineData("en", "5 tonnes")]
    [InlineData("de", "1,500.5")]
    [InlineData("en", "1.234")]
    [InlineData("en", "99999999999999")]
    public void What_is_no_number_or_could_be_two_is_none(string language, string typed) =>
        Quantity.TryRead(typed, Language.Of(language), out _).ShouldBeFalse();

    [Fact]
    public void A_million_digits_are_no_number() =>
        Quantity.TryRead(new string('9', 1_000_000), Language.English, out _).ShouldBeFalse();

    [Theory]
    [InlineData("en", "12,500.5")]
    [InlineData("de", "12.500,5")]
    [InlineData("en", "0")]
    public void What_was_written_reads_back_to_itself(string language, string written)
    {
        Quantity.TryRead(written, Language.Of(language), out var number).ShouldBeTrue();
        Quantity.Write(number, Language.Of(language)).ShouldBe(written);
    }
}
