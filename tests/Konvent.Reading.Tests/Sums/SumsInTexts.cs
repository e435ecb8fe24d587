namespace Konvent.Reading.Tests.Sums;

public sealed class SumsInTexts
{
    public static TheoryData<string, string, string> Sentences() =>
        ExampleTable.Read(
            """
            1358584.00_EUR pl Budżet całego projektu wynosi 1.358.584,00 euro
            5970729.62_PLN pl Wartość: PLN 5 970 729,62 (85 %).
            2200000.00_EUR en It has € 2.2 million for 24 regions.
            2200000.00_EUR de Das Projekt hat 2,2 Mio. EUR bis 2023.
            1358584.00_EUR en The budget is EUR 1,358,584 in all.
            1358584.00_EUR it Il bilancio è di 1.358.584 euro.
            12400000.00_EUR fr Un budget de 12,4 millions d'euros.
            3500000.00_CZK cs Rozpočet činí 3,5 mil. Kč.
            250000.00_EUR es Cuesta 250 mil euros en total.
            2000000.00_EUR en It costs two million euros.
            3000000.00_EUR de Dafür gibt es drei Millionen Euro.
            2000000.00_PLN pl Kosztuje dwa miliony złotych.
            1500.00_EUR de Der Preis ist 1.500 Euro.
            1.50_EUR de Die Karte kostet 1,50 €.
            2465000.00_EUR es El FEDER aporta 2,465 millones de euros.
            2350000.00_EUR fr D'un budget de 2,35 M€, il reçoit peu.
            1200000.00_CHF fr Le budget est de 1,2 million de francs suisses.
            1200000.00_CHF fr Il coûte 1 200 000 CHF.
            60.00_EUR ro Cazarea costă circa 60 de euro pe noapte.
            1500.00_RON ro Bursa este de 1.500 de lei.
            25.00_RON ro Biletul costă 25 lei.
            8900000.00_SEK sv Den nationella delen är 8,9 mnkr.
            450000.00_SEK sv Det kostar 450 tkr.
            1200000.00_CZK cs Hektar přijde na 1,2 milionu korun.
            300.00_DKK da Udeblivelse koster 300 kr. pr. person.
            14600000.00_DKK da Budget: 14,6 mio. kr.
            286000.00_PLN pl Zostało 286 tys. zł na szkolenia.
            150000.00_EUR lt Parama – 150 tūkst. Eur.
            60.00_HRK hr Najam stoji 60,00 kn na dan.
            45000.00_HUF hu Az ára 45 000 Ft.
            12000000.00_HUF hu Ez 12 millió forint.
            80.00_BGN bg Таксата е 80 лв. на човек.
            3000000.00_EUR nl Een project krijgt nooit meer dan € 3.000.000,- of minder.
            2400000.00_EUR de Rund 2,4 MEUR stehen bereit.
            500000.00_EUR en It costs €500k in all.
            7500000.00_EUR el Διατίθενται 7,5 εκατ. ευρώ από το ΕΤΠΑ.
            15600000.00_EUR hu A keret 15,6 millió euró.
            11800000.00_EUR mt Hemm €11.8 miljun mill-Fond.
            2000000000.00_EUR es Son 2 mil millones de euros.
            300000.00_EUR ro Costă 300 de mii de euro.
            2400000.00_EUR lt Skirta 2,4 milijono eurų.
            2000000.00_SEK sv Det kostar 2 mkr.
            45000.00_EUR de Es kostet 45.000,- Euro.
            500.00_EUR en In 2021 500 euros were left.
            500.00_EUR en For EUR 500 24 pupils planted a hedge.
            """
        );

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_gives_its_sum(string sum, string language, string sentence)
    {
        var found = Found(sentence, language);

        $"{found[0].Money.Amount}_{found[0].Money.Currency}".ShouldBe(sum);
        found.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("en", "On 12 February 2020, 24 partners of 6 regions met; version 2.2 of million things.")]
    [InlineData("de", "Tel. 0391 567-4322, 39104 Magdeburg, am 12.02.2020 um 10.30 Uhr.")]
    [InlineData("fr", "Ils font 48 km de haies, 12,5 m de large et 3 l d'eau.")]
    [InlineData("ga", "Marcálfaidh sé 520 km de chosáin; wave4all atá ann.")]
    [InlineData("ro", "S-au aprobat 9 din cele 10 puncte, 14,7 km de piste.")]
    [InlineData("en", "MEDTECH4ALL has 4 all day tickets, 12 ft of rope and 3 try outs.")]
    [InlineData("en", "It costs 12 euro cents a kilometre.")]
    [InlineData("de", "Das sind 12 Euro-Cent oder 12 Eurocent je Kilometer.")]
    [InlineData("fr", "Cela coûte 12 euro centimes.")]
    [InlineData("el", "Κοστίζει 12 ευρώ λεπτά.")]
    [InlineData("en", "EUR 999999999999999999999999999999 and 1.2.3,4,5 EUR")]
    [InlineData("en", "The payment has the reference EUR 00000000001234567890.")]
    public void What_is_no_sum_gives_none(string language, string sentence) =>
        Found(sentence, language).ShouldBeEmpty();

    [Theory]
    [InlineData("da", "Værelserne ligger på 650-800 kr. pr. nat.", "650.00 DKK", "800.00 DKK")]
    [InlineData("es", "Cuesta entre 310 € y 480 €.", "310.00 EUR", "480.00 EUR")]
    [InlineData("it", "Si può chiedere da 25.000 a 75.000 euro.", "25000.00 EUR", "75000.00 EUR")]
    [InlineData("pl", "Dotacja wynosi od 5 do 10 mln zł.", "5000000.00 PLN", "10000000.00 PLN")]
    [InlineData("pl", "Daje od 5 tys. do 10 tys. zł.", "5000.00 PLN", "10000.00 PLN")]
    [InlineData("en", "Grants of EUR 25,000 to 75,000 are possible.", "25000.00 EUR", "75000.00 EUR")]
    public void Two_sums_share_their_currency(string language, string sentence, string first, string second) =>
        Found(sentence, language).Select(sum => sum.Money.ToString()).ShouldBe([first, second]);

    [Fact]
    public void The_place_of_a_sum_takes_its_currency_along()
    {
        const string said = "Costs: 2,2 Mio. EUR, paid.";

        Found(said, "de")[0].Span.In(said).ShouldBe("2,2 Mio. EUR");
        Found("It is € 2.2 million.", "en")[0].Span.ShouldBe(new(6, 19));
    }

    private static IReadOnlyList<FoundSum> Found(string text, string language) =>
        FindSums.In(text, new(0, text.Length), Language.Of(language));
}
