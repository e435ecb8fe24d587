namespace Konvent.Reading.Tests.Drift;

/// <summary>What two versions state differently is told.</summary>
public sealed class ToldDifferences
{
    [Theory]
    [InlineData("en", "The hall has 120 seats.", "de", "Der Saal hat 130 Plätze.", "Number 120 | 130")]
    [InlineData(
        "en",
        "Thirty-four people came.",
        "de",
        "Es kamen dreiundvierzig Menschen.",
        "Number Thirty-four | dreiundvierzig"
    )]
    [InlineData(
        "pl",
        "Przyjechało dwadzieścia osób.",
        "it",
        "Sono venute trenta persone.",
        "Number dwadzieścia | trenta"
    )]
    [InlineData(
        "en",
        "All partners agreed.",
        "de",
        "Die meisten Partner stimmten zu.",
        "QuantityWord All | Die meisten"
    )]
    [InlineData(
        "de",
        "Alle Partner stimmten zu.",
        "pl",
        "Prawie wszyscy partnerzy się zgodzili.",
        "QuantityWord Alle | Prawie wszyscy"
    )]
    [InlineData(
        "en",
        "Half of the guests stayed.",
        "it",
        "Un terzo degli ospiti è rimasto.",
        "QuantityWord Half of | Un terzo"
    )]
    [InlineData(
        "en",
        "Two thirds of the guests stayed until the evening.",
        "de",
        "Ein Drittel der Gäste blieb noch bis zum Abend.",
        "QuantityWord Two thirds | Ein Drittel"
    )]
    [InlineData(
        "en",
        "We asked how many guests stayed.",
        "it",
        "Abbiamo chiesto quanti e quali ospiti sono rimasti.",
        "QuantityWord how many | quanti e quali"
    )]
    [InlineData(
        "en",
        "Anna Berglund opened the meeting.",
        "pl",
        "Spotkanie otworzyła Anna Bergström.",
        "Name Anna Berglund | Anna Bergström"
    )]
    [InlineData("de", "Es begann in Ravenna.", "it", "È iniziato a Parma.", "Name Ravenna | Parma")]
    [InlineData(
        "en",
        "See www.lumen.example.eu/plan for more.",
        "fr",
        "Voir www.lumen.example.eu/plans pour en savoir plus.",
        "Link www.lumen.example.eu/plan | www.lumen.example.eu/plans"
    )]
    [InlineData("en", "A lamp costs €310.", "de", "Eine Lampe kostet 130 Euro.", "Sum €310 | 130 Euro")]
    [InlineData(
        "en",
        "It opens on 3 March 2025.",
        "pl",
        "Otwarcie nastąpi 13 marca 2025 r.",
        "Date 3 March 2025 | 13 marca 2025"
    )]
    [InlineData(
        "en",
        "It is co-financed by the European Union.",
        "de",
        "Es wird von der Europäischen Union finanziert.",
        "FundingWording co-financed | finanziert"
    )]
    [InlineData("en", "Mayors came from Latvia.", "de", "Es kamen Bürgermeister aus Litauen.", "Name Latvia | Litauen")]
    [InlineData(
        "en",
        "It is part of Interreg Central Europe.",
        "de",
        "Es gehört zu Interreg Alpine Space.",
        "FundingWording Interreg Central Europe | Interreg Alpine Space"
    )]
    [InlineData(
        "en",
        "It is part of Interreg Baltic Sea Region.",
        "de",
        "Es gehört zu Interreg Nordseeraum.",
        "FundingWording Interreg Baltic Sea Region | Interreg Nordseeraum"
    )]
    [InlineData("en", "The ERDF pays for it.", "de", "Der ESF bezahlt es.", "FundingWording ERDF | ESF")]
    [InlineData("en", "Doors open at 9.30 am.", "fr", "Les portes ouvrent à 9 h 45.", "Number 9.30 am | 9 h 45")]
    [InlineData("en", "It lasted 3 years.", "fr", "Il a duré 24 mois.", "Number 3 | 24")]
    [InlineData(
        "en",
        "The network BLUEVAL helps.",
        "de",
        "Das Netz BLUVAL hilft, und BLUEVAL hilft auch.",
        "Name BLUEVAL | BLUVAL"
    )]
    [InlineData(
        "en",
        "The tour began at half past two.",
        "pl",
        "Zwiedzanie zaczęło się o 15.30.",
        "Number half past two | 15.30"
    )]
    [InlineData(
        "de",
        "Ein Fünftel der Sitze ist kaputt.",
        "fr",
        "Un quart des sièges est cassé.",
        "QuantityWord Ein Fünftel | Un quart"
    )]
    [InlineData(
        "en",
        "At least ten lamps must shine.",
        "it",
        "Devono brillare al massimo dieci lampade.",
        "QuantityWord At least | al massimo"
    )]
    [InlineData(
        "fi",
        "Kurssille otetaan vähintään 12 nuorta.",
        "sv",
        "Till kursen tas högst 12 ungdomar emot.",
        "QuantityWord vähintään | högst"
    )]
    [InlineData("en", "Few lamps were sold.", "el", "Πουλήθηκαν πολλές λάμπες.", "QuantityWord Few | πολλές")]
    [InlineData(
        "en",
        "It is part of Interreg Europe.",
        "fr",
        "Il fait partie d'Interreg Europe centrale.",
        "FundingWording Interreg Europe | Interreg Europe centrale"
    )]
    [InlineData(
        "en",
        "The Creative Europe programme pays for it.",
        "cs",
        "Platí to program Horizont Evropa.",
        "FundingWording Creative Europe | Horizont Evropa"
    )]
    [InlineData("en", "A lamp costs 400 euro.", "de", "Eine Lampe kostet 400 Kronen.", "Sum 400 euro | 400 Kronen")]
    [InlineData(
        "fi",
        "Lampun teki Lapin yliopisto.",
        "en",
        "The lamp was made by the University of Oulu.",
        "Name Lapin yliopisto | University of Oulu"
    )]
    [InlineData(
        "en",
        "The lamps came from the Town of Krems, the Danube Museum, the Crafts School of Linz and the University of Graz.",
        "de",
        "Die Lampen kamen von der Stadt Krems, dem Museum der Donau und der Universität Graz.",
        "Name the Crafts School of Linz | -"
    )]
    [InlineData("en", "Only a few agreed.", "de", "Alle stimmten zu.", "QuantityWord Only a few | Alle")]
    public void A_sentence_that_says_another_thing(
        string language,
        string first,
        string other,
        string second,
        string told
    ) => Compared.Sentences(language, first, other, second).ShouldBe([told]);

    [Theory]
    [InlineData(
        "en",
        "The room was lit by candles. Seven lamps from the old mill hang above the stairs.",
        "de",
        "Der Raum war von Kerzen erhellt."
    )]
    [InlineData(
        "it",
        "La sala era piena. Sette volontari del museo hanno contato le sedie nel cortile.",
        "pl",
        "Sala była pełna."
    )]
    [InlineData(
        "en",
        "The concert was a great success. Of the 46 guests, 39 said they would come back next year. The cooks asked for a larger stove. The broken window above the stage must be mended before spring.",
        "fr",
        "Le concert fut un grand succès : 39 des 46 invités ont dit qu'ils reviendraient l'an prochain. Les cuisiniers ont demandé un four plus grand."
    )]
    public void A_sentence_that_one_version_does_not_have(string language, string first, string other, string second) =>
        Compared
            .Sentences(language, first, other, second)
            .ShouldHaveSingleItem()
            .ShouldStartWith(nameof(DifferenceKind.MissingSentence));

    [Fact]
    public void The_sentences_of_both_are_named()
    {
        var (first, second) = (Compared.Framed("en", "It has 12 rooms."), Compared.Framed("de", "Es hat 13 Zimmer."));
        var told = Compared.Of(first, second).Differences.ShouldHaveSingleItem();
        told.First.ShouldHaveSingleItem().In(first).ShouldBe("It has 12 rooms.");
        told.Second.ShouldHaveSingleItem().In(second).ShouldBe("Es hat 13 Zimmer.");
    }
}
