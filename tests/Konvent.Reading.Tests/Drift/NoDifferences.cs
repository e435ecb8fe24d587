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
