namespace Konvent.Reading.Tests.Sums;

public sealed class ReadingMoney
{
    public static TheoryData<string, string, string> Understood { get; } =
        ExampleTable.Read(
            """
            1358584.00EUR  en 1,358,584.00
            1358584.00EUR  en EUR 1,358,584.00
            1358584.00EUR  en €1,358,584.00
            1358584.00EUR  en €1,358,584
            1358584.00EUR  de 1.358.584,00 €
            1358584.00EUR  de 1358584,00 EUR
            1358584.00EUR  de 1358584.00
            1358584.00EUR  en 1358584,00
            1358584.00EUR  pl 1 358 584,00 euro
            1358584.00EUR  pl 1.358.584,00 euro
            1358584.00EUR  pl 1358584.00
            1358584.00EUR  it 1.358.584,00 euro
            1358584.00EUR  it 1'358'584,00
            1358584.00PLN  pl 1 358 584,00 zł
            1358584.00PLN  pl 1358584 PLN
            10.50EUR       de 10,5
            10.50EUR       en 10.5
            1358.00EUR     de 1.358
            1358.00EUR     en 1,358
            1.50EUR        de 1.50
            -5.00EUR       en -5
            -5.00EUR       de -5,00 €
            100.00SEK      sv 100 kr
            100.00DKK      da 100 kr.
            100JPY         en JPY 100
            """
        );

    [Theory, MemberData(nameof(Understood))]
    public void A_sum_in_the_writing_of_its_language_is_understood(string sum, string language, string typed)
    {
        Money
            .TryRead(typed, Language.Of(language), Currency.Euro, out var money, out var problem)
            .ShouldBeTrue(problem?.Sentence);
        (money.WriteInvariant() + money.Currency).ShouldBe(sum);
    }

    public static TheoryData<string, string, string> Refused { get; } =
        ExampleTable.Read(
            """
            money.otherCountry de 1.5
            money.otherCountry en 1,5
            money.otherCountry pl 1.358
            money.otherCountry pl 1.5
            money.otherCountry en 1.358.584,00
            money.otherCountry de 1,358,584.00
            money.notANumber   de 13.58.584,00
            money.notANumber   en 1,35,584.00
            money.notANumber   en 1358,584
            money.tooPrecise   en 1.505
            money.tooPrecise   pl 1,358
            money.tooPrecise   en JPY 1.5
            money.notANumber   en a lot
            money.notANumber   en 5 6
            money.notANumber   en EUR 5 EUR
            money.tooLarge     en 10000000000000
            money.tooLarge     en 999999999999999999999999999999
            money.tooLarge     en 99999999999999999999999999999999999999
            money.tooPrecise   de 1.50 JPY
            currency.unknown   en 5 apples
            currency.ambiguous en 5 kr
            """
        );

    [Theory, MemberData(nameof(Refused))]
    public void What_could_be_another_sum_is_refused(string key, string language, string typed)
    {
        Money
            .TryRead(typed, Language.Of(language), Currency.Euro, out var money, out var problem)
            .ShouldBeFalse(money.ToString());
        problem.ShouldNotBeNull().Key.ShouldBe("reading." + key);
    }
}
