using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.Sums;

public sealed class HostileMoney
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(
                "1",
                "23",
                "456",
                "0",
                ".",
                ",",
                " ",
                "\u00A0",
                "\u202F",
                "'",
                "’",
                "-",
                "−",
                "+",
                "€",
                "EUR",
                "zł",
                "kr",
                "\0",
                "\uD800",
                "٣",
                "e5",
                "%"
            )
            .ArrayOf()
            .Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)
    );

    [Fact]
    public void Whatever_is_typed_gets_a_sum_or_a_sentence() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                Gen.Elements(Language.All.ToArray()).ToArbitrary(),
                (text, language) =>
                {
                    if (Money.TryRead(text, language, Currency.Euro, out var money, out var problem))
                        Digits(money.WriteInvariant()).ShouldBe(DigitsAsTyped(text));
                    else
                        problem.ShouldNotBeNull().Sentence.ShouldNotBeNullOrWhiteSpace();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Theory]
    [InlineData(null, "money.empty")]
    [InlineData(" \u00A0 ", "money.empty")]
    [InlineData("€", "money.notANumber")]
    [InlineData("١٢", "money.notANumber")]
    [InlineData("1\u00002", "money.notANumber")]
    [InlineData("1e5", "money.notANumber")]
    [InlineData("--5", "currency.unknown")]
    [InlineData("5 %", "currency.unknown")]
    public void Strange_texts_get_their_problem(string? typed, string key)
    {
        Money.TryRead(typed, Language.English, Currency.Euro, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading." + key);
    }

    [Fact]
    public void A_long_text_is_refused_at_once()
    {
        Money
            .TryRead(new string('1', 1_000_000), Language.English, Currency.Euro, out _, out var problem)
            .ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading.money.tooLong");
        Money.TryRead(new string('1', 200), Language.English, Currency.Euro, out _, out problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading.money.tooLarge");
    }

    [Fact]
    public void A_sum_without_a_currency_asks_for_one()
    {
        Money.TryRead("5", Language.English, null, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading.currency.missing");
    }

    [Theory]
    [InlineData("kr", "SEK", "NOK", "NOK")]
    [InlineData("kr", "sv", "EUR", "SEK")]
    [InlineData("lei", "ro", "EUR", "RON")]
    [InlineData("lei", "ro", "MDL", "MDL")]
    public void A_word_of_several_countries_means_the_one_asked_for_or_the_readers(
        string word,
        string reader,
        string asked,
        string meant
    )
    {
        var language = Language.TryOf(reader, out var known) ? known : Language.English;
        Money.TryRead("5 " + word, language, Currency.Of(asked), out var money, out _).ShouldBeTrue();
        money.Currency.Code.ShouldBe(meant);
    }

    // No reading may move a decimal sign: the digits stay the same, but for noughts at both ends.
    private static string Digits(string invariant) =>
        string.Concat(invariant.Where(char.IsAsciiDigit)).TrimStart('0').TrimEnd('0');

    private static string DigitsAsTyped(string typed) => Digits(typed);
}
