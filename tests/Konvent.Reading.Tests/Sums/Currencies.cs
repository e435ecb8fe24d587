namespace Konvent.Reading.Tests.Sums;

public sealed class Currencies
{
    [Theory]
    [InlineData("eur")]
    [InlineData("EURO")]
    [InlineData("XXX")]
    [InlineData("")]
    [InlineData(null)]
    public void A_code_that_is_not_known_is_refused_with_a_sentence(string? code)
    {
        Currency.TryOf(code, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Currency.Of(code!)).Message.ShouldContain("is not a currency");
    }

    [Fact]
    public void Every_currency_is_found_by_its_code_in_any_case_of_a_typed_sum()
    {
        foreach (var currency in Currency.All)
        {
            Currency.Of(currency.Code).ShouldBe(currency);
            Money
                .TryRead($"{currency.Code.ToLowerInvariant()} 5", Language.Polish, null, out var money, out _)
                .ShouldBeTrue();
            money.Currency.ShouldBe(currency);
        }
    }

    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("EUR", 2)]
    [InlineData("HUF", 2)]
    public void A_currency_knows_its_decimals(string code, int digits) => Currency.Of(code).Digits.ShouldBe(digits);
}
