namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingProgrammes
{
    [Theory]
    [InlineData(
        "fr",
        "cofinancé dans le cadre du programme Interreg Europe du Nord-Ouest 2021-2027.",
        "name=Interreg Europe du Nord-Ouest; period=2021/2027"
    )]
    [InlineData(
        "en",
        "The Western Isles and Coasts Programme 2014-2020 has granted six more months.",
        "name=Western Isles and Coasts Programme; period=2014/2020"
    )]
    [InlineData(
        "hr",
        "u okviru programa Interreg VI-A Mađarska – Hrvatska 2021.–2027.",
        "name=Interreg VI-A Mađarska – Hrvatska; period=2021/2027"
    )]
    [InlineData(
        "bg",
        "по програма Интеррег V-A Румъния – България 2014-2020.",
        "name=Интеррег V-A Румъния – България; period=2014/2020"
    )]
    [InlineData(
        "en",
        "It is part of the Interreg Alpine Space Programme 2014-20.",
        "name=Interreg Alpine Space; period=2014/2020"
    )]
    public void A_programme_has_a_name_and_its_years(string language, string text, string programme) =>
        Stated.In(text, "programme", language).ShouldBe([programme]);

    [Fact]
    public void Funds_that_stand_before_the_verb_do_not_hide_it() =>
        Stated
            .In(
                "Das Projekt wird aus Mitteln des EFRE im Programm Interreg Bayern-Österreich kofinanziert.",
                "fundingStatement",
                "de"
            )
            .ShouldBe(["programme=Interreg Bayern-Österreich; fund=ERDF; verb=coFinanced; languages=de"]);

    [Theory]
    [InlineData("en", "The project is financed by the ERDF; the fair in the town hall is co-financed by the town.")]
    [InlineData("fr", "Le projet est financé par le FEDER ; la fête est cofinancée par la ville.")]
    public void How_something_else_is_paid_behind_a_semicolon_does_not_change_the_verb(string language, string text) =>
        Stated.In(text, "fundingStatement", language).ShouldBe([$"fund=ERDF; verb=financed; languages={language}"]);

    [Fact]
    public void A_statement_in_two_languages_is_one_and_names_one_programme()
    {
        const string text = """
            El proyecto ROBLEDAL está cofinanciado por la Unión Europea, a través del FEDER, dentro del programa Interreg España-Portugal 2021-2027.

            O projeto ROBLEDAL é cofinanciado pela União Europeia, através do FEDER, no âmbito do programa Interreg Espanha-Portugal 2021-2027.
            """;

        Stated.In(text, "programme").ShouldBe(["name=Interreg España-Portugal; period=2021/2027"]);
        Stated
            .In(text, "fundingStatement")
            .ShouldBe([
                "programme=Interreg España-Portugal; period=2021/2027; fund=ERDF; verb=coFinanced; languages=es|pt",
            ]);
    }

    [Theory]
    [InlineData(
        "en",
        "They want to improve three regional and one national policy instrument.",
        "type=regional; count=3|type=national; count=1"
    )]
    [InlineData(
        "de",
        "Verbessert werden sollen zwei Instrumente, ein EFRE-Programm und drei regionale Strategien.",
        "type=policyInstrument; count=2|type=erdf; count=1|type=regional; count=3"
    )]
    public void Instruments_are_counted_by_their_type(string language, string text, string instruments) =>
        string.Join('|', Stated.In(text, "instrument", language)).ShouldBe(instruments);

    [Theory]
    [InlineData(
        "fr",
        "Le projet est financé par le programme Interreg Mer Baltique. Il dure.",
        "name=Interreg Mer Baltique"
    )]
    [InlineData(
        "fr",
        "financé par Interreg Région de la mer Baltique 2021-2027.",
        "name=Interreg Région de la mer Baltique; period=2021/2027"
    )]
    [InlineData(
        "fr",
        "dans le programme Interreg Espace atlantique. Les mois passent.",
        "name=Interreg Espace atlantique"
    )]
    [InlineData("fr", "Interreg Europe de la Commission", "name=Interreg Europe")]
    [InlineData("en", "Interreg 2 Seas 2014-2020 has ended.", "name=Interreg 2 Seas; period=2014/2020")]
    [InlineData("en", "Forms are open to all at Interreg Europe regions.", "name=Interreg Europe")]
    [InlineData("en", "The bakery is supported by PEACEPLUS.", "name=PEACEPLUS")]
    [InlineData(
        "en",
        "Northern Periphery and Arctic 2021–2027",
        "name=Northern Periphery and Arctic; period=2021/2027"
    )]
    [InlineData(
        "ga",
        "faoi chlár Interreg Limistéar an Atlantaigh 2021-2027.",
        "name=Interreg Limistéar an Atlantaigh; period=2021/2027"
    )]
    [InlineData("lv", "programmas “Interreg Baltijas jūras reģions” ietvaros.", "name=Interreg Baltijas jūras reģions")]
    [InlineData(
        "pl",
        "w ramach programu Fundusze Europejskie dla Podlaskiego 2021–2027.",
        "name=Fundusze Europejskie dla Podlaskiego; period=2021/2027"
    )]
    [InlineData(
        "ro",
        "Proiect cofinanțat prin Programul Regional Centru 2021-2027.",
        "name=Programul Regional Centru; period=2021/2027"
    )]
    [InlineData(
        "fi",
        "Hanketta rahoitetaan ohjelmasta Uudistuva ja osaava Suomi 2021–2027.",
        "name=Uudistuva ja osaava Suomi; period=2021/2027"
    )]
    [InlineData(
        "lt",
        "pagal 2021–2027 m. programą „Interreg VI-A Latvija–Lietuva“",
        "name=Interreg VI-A Latvija–Lietuva; period=2021/2027"
    )]
    [InlineData(
        "lv",
        "2021.–2027. gada programmas “Interreg VI-A Latvija–Lietuva” projekts",
        "name=Interreg VI-A Latvija–Lietuva; period=2021/2027"
    )]
    [InlineData(
        "pt",
        "através do programa Interreg VI-A Espanha-Portugal (POCTEP) 2021-2027.",
        "name=Interreg VI-A Espanha-Portugal; period=2021/2027"
    )]
    [InlineData("hr", "u okviru programa Interreg Europe 2014. – 2020.", "name=Interreg Europe; period=2014/2020")]
    [InlineData(
        "ro",
        "Proiectul DELTA-PILDA al asociației noastre, programul Interreg VI-B Dunărea\nTulcea, 5–7 iunie 2024",
        "name=Interreg VI-B Dunărea"
    )]
    public void A_name_goes_on_in_small_letters_and_ends_where_its_years_or_its_line_do(
        string language,
        string text,
        string programme
    ) => Stated.In(text, "programme", language).ShouldBe([programme]);

    [Theory]
    [InlineData("en", "If funding is granted, the project would be co-financed by Interreg Europe.")]
    [InlineData("de", "Bei Bewilligung würde das Projekt durch Interreg Europe kofinanziert.")]
    [InlineData("it", "Il progetto sarebbe cofinanziato da Interreg Europe.")]
    [InlineData("pl", "Projekt byłby współfinansowany z programu Interreg Europe.")]
    public void What_is_only_wished_for_is_not_sure(string language, string text)
    {
        var wish = Stated.Facts(text, language).OfType<FundingStatementFact>().ShouldHaveSingleItem();
        wish.Confidence.ShouldBeLessThanOrEqualTo(0.6);
    }

    [Theory]
    [InlineData("de", "Das Projekt wurde durch Interreg Europe kofinanziert.")]
    [InlineData("en", "The project is co-financed by Interreg Europe.")]
    public void What_is_told_is(string language, string text) =>
        Stated.Facts(text, language).OfType<FundingStatementFact>().ShouldHaveSingleItem().Confidence.ShouldBe(0.9);

    [Theory]
    [InlineData("pl", "Projekt nie jest współfinansowany z EFRR.", "")]
    [InlineData("fr", "Le projet n'est pas cofinancé par le FEDER.", "")]
    [InlineData("es", "El proyecto no está cofinanciado por el FEDER.", "")]
    [InlineData("en", "The project does not receive funding from the ERDF.", "")]
    [InlineData("de", "Das Projekt wird nicht aus EFRE-Mitteln finanziert, sondern aus dem ESF+.", "code=ESF")]
    public void A_fund_that_is_denied_is_none(string language, string text, string funds)
    {
        string.Join('|', Stated.In(text, "fund", language)).ShouldBe(funds);
        Stated.In(text, "fundingStatement", language).ShouldBeEmpty();
    }

    [Fact]
    public void A_name_denies_nothing() =>
        Stated.In("DUNES-SANS-MURS est financé par le FEDER.", "fund", "fr").ShouldBe(["code=ERDF"]);
}
