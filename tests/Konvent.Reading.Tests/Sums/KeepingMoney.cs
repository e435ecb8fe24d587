using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.Sums;

public sealed class KeepingMoney
{
    [Theory]
    [InlineData("10.5", "EUR", "10.50")]
    [InlineData("0.005", "EUR", "0.01")]
    [InlineData("-0.005", "EUR", "-0.01")]
    [InlineData("0.0049999", "EUR", "0.00")]
    [InlineData("-0.001", "EUR", "0.00")]
    [InlineData("2.675", "EUR", "2.68")]
    [InlineData("2.5", "JPY", "3")]
    [InlineData("100.00", "JPY", "100")]
    [InlineData("1358584", "EUR", "1358584.00")]
    [InlineData("9999999999999.99", "EUR", "9999999999999.99")]
    [InlineData("-9999999999999.99", "EUR", "-9999999999999.99")]
    public void A_sum_has_exactly_the_decimals_of_its_currency(string amount, string currency, string kept) =>
        new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Of(currency))
            .WriteInvariant()
            .ShouldBe(kept);

    [Theory]
    [InlineData("10000000000000")]
    [InlineData("-10000000000000")]
    [InlineData("9999999999999.995")]
    [InlineData("79228162514264337593543950335")]
    public void A_sum_beyond_thirteen_digits_is_refused_with_a_sentence(string amount)
    {
        var much = decimal.Parse(amount, CultureInfo.InvariantCulture);
        Money.Fits(much, Currency.Euro).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Euro(much)).Message.ShouldContain("13 digits");
    }

    [Fact]
    public void Equal_sums_are_equal_however_they_were_written() => Money.Euro(10.5m).ShouldBe(Money.Euro(10.500m));

    [Fact]
    public void Sums_of_one_currency_are_added_and_of_two_refused()
    {
        (Money.Euro(1.25m) + Money.Euro(2.5m)).ShouldBe(Money.Euro(3.75m));
        (Money.Euro(1.25m) - Money.Euro(2.5m)).ShouldBe(Money.Euro(-1.25m));
        Should
            .Throw<InvalidOperationException>(() => Money.Euro(1) + new Money(1, Currency.Of("PLN")))
            .Message.ShouldContain("PLN");
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Euro(9999999999999m) + Money.Euro(1));
    }

    [Fact]
    public void The_default_sum_is_harmless()
    {
        default(Money).ToString().ShouldBe("0 XXX");
        default(Money).Write(Language.German).ShouldBe("0,00\u00A0XXX");
        default(Currency).Digits.ShouldBe(2);
    }

    [Theory]
    [InlineData("en", "EUR\u00A01,358,584.00")]
    [InlineData("ga", "EUR\u00A01,358,584.00")]
    [InlineData("de", "1.358.584,00\u00A0EUR")]
    [InlineData("it", "1.358.584,00\u00A0EUR")]
    [InlineData("pl", "1\u00A0358\u00A0584,00\u00A0EUR")]
    [InlineData("fr", "1\u00A0358\u00A0584,00\u00A0EUR")]
    [InlineData("lv", "EUR\u00A01\u00A0358\u00A0584,00")]
    public void A_sum_is_written_as_its_language_writes_it(string language, string written) =>
        Money.Euro(1358584m).Write(Language.Of(language)).ShouldBe(written);

    [Fact]
    public void A_negative_sum_has_a_minus_that_does_not_break() =>
        Money.Euro(-5m).Write(Language.German).ShouldBe("−5,00\u00A0EUR");

    [Theory]
    [InlineData("en", "1,358,584.00")]
    [InlineData("de", "1.358.584,00")]
    [InlineData("pl", "1\u00A0358\u00A0584,00")]
    public void In_a_column_that_names_the_currency_the_amount_stands_alone(string language, string written) =>
        Money.Euro(1358584m).WriteAmount(Language.Of(language)).ShouldBe(written);

    [Fact]
    public void Nought_has_no_sign() => Money.Euro(-0.001m).Write(Language.English).ShouldBe("EUR\u00A00.00");

    [Fact]
    public void Every_sum_is_read_back_as_it_was_written_in_every_language() =>
        Prop.ForAll(
                Gen.Choose(-1_000_000_000, 1_000_000_000)
                    .SelectMany(n => Gen.Elements(1m, 100m, 0.0001m, 9999.9999m).Select(f => n * f))
                    .ToArbitrary(),
                Gen.Elements(Language.All.ToArray()).ToArbitrary(),
                Gen.Elements(Currency.All.ToArray()).ToArbitrary(),
                (amount, language, currency) =>
                {
                    var money = new Money(amount, currency);
                    Read(money.Write(language), language).ShouldBe(money);
                    Read($"{money.WriteInvariant()} {currency}", language).ShouldBe(money);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static Money Read(string text, Language language) =>
        Money.TryRead(text, language, null, out var money, out var problem)
            ? money
            : throw new FormatException($"{text}: {problem}");
}
