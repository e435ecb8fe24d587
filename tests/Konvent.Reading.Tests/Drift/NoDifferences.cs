namespace Konvent.Reading.Tests.Drift;

/// <summary>What two languages only say otherwise is no difference.</summary>
public sealed class NoDifferences
{
    [Theory]
    [InlineData("en", "Thirty-four people came.", "de", "Es kamen 34 Menschen.")]
    [InlineData("en", "34 people came.", "de", "Es kamen vierunddreißig Menschen.")]
    [InlineData("it", "Sono venute trentaquattro persone.", "pl", "Przyjechały trzydzieści cztery osoby.")]
    [InlineData("fr", "Soixante-douze lampes brillent.", "hu", "Hetvenkét lámpa világít.")]
    [InlineData("fr", "Trois cents lampes brillent.", "pl", "Świeci trzysta lamp.")]
    [InlineData("en", "Twenty thousand lamps shine.", "de", "20.000 Lampen leuchten.")]
    [InlineData("en", "Doors close at 8 p.m.", "it", "Le porte si chiudono alle 20.")]
    [InlineData("en", "Each partner agreed.", "de", "Alle Partner stimmten zu.")]
    [InlineData("en", "Nearly all partners agreed.", "fr", "Presque tous les partenaires étaient d'accord.")]
    [InlineData("en", "The three most convincing ideas won.", "de", "Die drei überzeugendsten Ideen gewannen.")]
    [InlineData("en", "It takes half an hour.", "de", "Es dauert dreißig Minuten.")]
    [InlineData("en", "None of them had a job.", "pl", "Nikt z nich nie miał pracy.")]
    [InlineData("en", "Hanna Berglund spoke in Prague.", "pl", "W Pradze przemawiała Hanna Berglund.")]
    [InlineData("en", "We thank Marek Kostrzyński.", "pl", "Dziękujemy Markowi Kostrzyńskiemu.")]
    [InlineData(
        "en",
        "See https://www.lumen.example.eu/en/plan for more.",
        "fr",
        "Voir www.lumen.example.eu/fr/plan pour en savoir plus."
    )]
    [InlineData("en", "Doors open at 9.30 am.", "fr", "Les portes ouvrent à 9 h 30.")]
    [InlineData("en", "It runs from 9.30 am to 4 pm.", "de", "Es dauert von 9:30 bis 16:00 Uhr.")]
    [InlineData("en", "Ms Hanna Berglund spoke.", "de", "Es sprach Frau Hanna Berglund.")]
    [InlineData("en", "Hanna Berglund spoke.", "pl", "Przemawiała Pani Hanna Berglund.")]
    [InlineData("fr", "Mme Hanna Berglund a parlé.", "it", "Ha parlato la Professoressa Hanna Berglund.")]
    [InlineData("en", "Write to LUMEN-ART and WOODLAND.", "hu", "Írjon a LUMEN-ART és a WOODLANDnek.")]
    [InlineData("en", "Only a few houses were sold.", "fr", "Quelques-unes des maisons ont été vendues.")]
    [InlineData("en", "Several houses were sold.", "pl", "Sprzedano kilka domów.")]
    [InlineData("en", "Both partners agreed.", "de", "Alle Partner stimmten zu.")]
    [InlineData("en", "It lasted 3 years.", "fr", "Il a duré 36 mois.")]
    [InlineData("en", "It lasted two weeks.", "de", "Es dauerte 14 Tage.")]
    [InlineData("en", "A lamp shines in the hall.", "de", "Im Saal leuchtet 1 Lampe.")]
    [InlineData("en", "It opens on 3 March 2025.", "pl", "Otwarcie nastąpi 3 marca.")]
    [InlineData("it", "Apre il 3 marzo.", "fr", "Ouverture le 3 mars 2025.")]
    [InlineData("en", "See www.lumen.example.eu/ for more.", "de", "Mehr unter https://lumen.example.eu im Netz.")]
    [InlineData("en", "It is part of Interreg Baltic Sea Region.", "de", "Es gehört zu Interreg Ostseeraum.")]
    [InlineData("en", "The ERDF pays for it.", "fr", "Le FEDER le finance.")]
    [InlineData("en", "The tour began at half past two.", "pl", "Zwiedzanie zaczęło się o 14.30.")]
    [InlineData("de", "Die Führung beginnt um halb elf.", "nl", "De rondleiding begint om 10.30 uur.")]
    [InlineData("hu", "A séta fél tízkor kezdődött.", "cs", "Procházka začala v půl desáté.")]
    [InlineData("en", "A fifth of the seats are broken.", "de", "20 % der Sitze sind kaputt.")]
    [InlineData("de", "Ein Fünftel der Sitze ist kaputt.", "hu", "Az ülések ötöde törött.")]
    [InlineData("fr", "Trois quarts des sièges sont cassés.", "it", "Il 75 % delle sedie è rotto.")]
    [InlineData("sv", "Var tionde lampa lyser.", "fi", "Joka kymmenes lamppu palaa.")]
    [InlineData("de", "Jede fünfte Lampe leuchtet.", "en", "One in five lamps shines.")]
    [InlineData("sv", "Nästan hälften av husen saknar vatten.", "fi", "Lähes puolella taloista ei ole vettä.")]
    [InlineData("en", "A third workshop was held.", "fr", "Un troisième atelier a eu lieu.")]
    [InlineData("cs", "Lampy visí většinou ve sklepě.", "pl", "Lampy wiszą głównie w piwnicy.")]
    [InlineData("en", "Not many lamps were sold.", "de", "Wenige Lampen wurden verkauft.")]
    [InlineData("en", "They walked in the Apuseni Mountains.", "it", "Hanno camminato nei Monti Apuseni.")]
    [InlineData("de", "Es wird von der Europäischen Union gefördert.", "cs", "Podporuje to Evropská unie.")]
    [InlineData("en", "It must not have more than ten pages.", "de", "Es darf höchstens zehn Seiten haben.")]
    [InlineData(
        "en",
        "Polish teachers met mayors from Latvia.",
        "de",
        "Lehrer aus Polen trafen lettische Bürgermeister."
    )]
    public void A_sentence_said_in_another_way(string language, string first, string other, string second) =>
        Compared.Sentences(language, first, other, second).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "The mill was shut in 1998, and its bricks were cleaned and sold in Turin.",
        "Die Mühle wurde 1998 geschlossen. Ihre Ziegel wurden gereinigt und in Turin verkauft."
    )]
    [InlineData(
        "The path to the terraces is steep.\n\nVolunteers have rebuilt 640 metres of wall.",
        "Der Weg zu den Terrassen ist steil. Freiwillige haben 640 Meter Mauer wieder aufgebaut."
    )]
    [InlineData(
        "The report is free of charge. It can be ordered until 3 March 2025.",
        "Bis zum 3. März 2025 kann der Bericht bestellt werden. Er ist kostenlos."
    )]
    [InlineData(
        "Almost half of the houses will be kept after the works end. Only a few had to be given up.",
        "Fast die Hälfte der Häuser bleibt nach dem Ende der Arbeiten erhalten, nur wenige mussten aufgegeben werden."
    )]
    [InlineData(
        "The path to the old terraces is steep. Walkers need good shoes and much water.",
        "Der Weg zu den alten Terrassen ist steil; Wanderer brauchen gute Schuhe und viel Wasser."
    )]
    [InlineData(
        "The kitchen was rebuilt by the young people. Their parents cooked for the guests.",
        "Die Küche wurde von den jungen Leuten umgebaut, und ihre Eltern kochten für die Gäste."
    )]
    [InlineData(
        "The oldest lamp hangs in the cellar. It was cast in 1731 and weighs 48 kilograms. The newest one is made of paper.",
        "Die älteste Lampe hängt im Keller, wurde 1731 gegossen und wiegt 48 Kilogramm. Die neueste ist aus Papier."
    )]
    public void Sentences_joined_or_split_or_moved(string first, string second) =>
        Compared.Sentences("en", first, "de", second).ShouldBeEmpty();

    [Fact]
    public void A_text_does_not_differ_from_itself()
    {
        foreach (var version in Versions.All)
            Compared.Texts(version.Clean, version.Clean).ShouldBeEmpty(version.Clean);
    }

    [Fact]
    public void Texts_of_different_things_are_no_versions()
    {
        var texts = Versions.Files.Select(file => file[0].Clean).ToList();
        for (var one = 1; one < texts.Count; one++)
            Compared.Of(texts[one - 1], texts[one]).AreVersions.ShouldBeFalse(texts[one]);
    }
}
