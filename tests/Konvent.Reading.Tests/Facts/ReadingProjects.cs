namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingProjects
{
    [Theory]
    [InlineData("en", "The lead partner of RIVER+ presented the first figures on Monday.", "acronym=RIVER+")]
    [InlineData(
        "de",
        "TORFLAND-Rundbrief Nr. 4, Mai 2022\n\nNasse Jahre\n\nTORFLAND misst weiter.",
        "acronym=TORFLAND"
    )]
    [InlineData("es", "El proyecto MAR DE LUZ organiza una regata.", "acronym=MAR DE LUZ")]
    [InlineData("it", "Il seminario è una tappa di MULINI, progetto sostenuto dalla regione.", "acronym=MULINI")]
    [InlineData("fr", "Le projet VILLE-JARDIN 2.0 réunit six villes.", "acronym=VILLE-JARDIN 2.0")]
    [InlineData("pl", "Więcej o ŁĄKI BEZ GRANIC:\nwww.lakibezgranic.example.org", "acronym=ŁĄKI BEZ GRANIC")]
    public void An_acronym_is_known_by_its_shape_and_by_where_it_stands(string language, string text, string project) =>
        Stated.In(text, "project", language).ShouldBe([project]);

    [Theory]
    [InlineData(
        "it",
        "Il progetto «Borghi in cammino» (in sloveno «Vasi na poti»), in breve BORGHI2, parte oggi.",
        "acronym=BORGHI2; name=Borghi in cammino; translation=Vasi na poti"
    )]
    [InlineData(
        "fr",
        "PRÉ-VERT (« Faucher moins, faucher mieux ») accompagne soixante fermes.",
        "acronym=PRÉ-VERT; name=Faucher moins, faucher mieux"
    )]
    [InlineData(
        "en",
        "OLDMILLS\nNew Work for Old Mills\n\nMills stand empty.",
        "acronym=OLDMILLS; name=New Work for Old Mills"
    )]
    public void The_long_name_stands_beside_the_acronym_or_below_it(string language, string text, string project) =>
        Stated.In(text, "project", language).ShouldBe([project]);

    [Theory]
    [InlineData("en", "PROGRAMME\n\n9.00 Coffee\n10.00 Welcome")]
    [InlineData("fr", "Appel à projets « Lacs et montagnes »")]
    [InlineData("de", "Die EU und die UNESCO sprachen über das BIP.")]
    public void Capitals_alone_are_no_project(string language, string text) =>
        Stated.In(text, "project", language).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "en",
        "The project “Paths to the Delta” (DELTAPATH) begins today.",
        "acronym=DELTAPATH; name=Paths to the Delta"
    )]
    [InlineData("sk", "Projekt Tiché lesy (SILVATICA) sa začal.", "acronym=SILVATICA; name=Tiché lesy")]
    [InlineData("lt", "Projektas „Upių keliai“ (UPELIS) jau prasidėjo.", "acronym=UPELIS; name=Upių keliai")]
    [InlineData(
        "ro",
        "Lansarea proiectului „Mori de apă”\n\nConsiliul Județean conduce proiectul MORIVIU.",
        "acronym=MORIVIU; name=Mori de apă"
    )]
    [InlineData(
        "en",
        "Acronym: REFILL\nProgramme: Interreg Europe\nFull title: Filling stations for reusable cups",
        "acronym=REFILL; name=Filling stations for reusable cups"
    )]
    public void The_short_name_stands_in_brackets_or_elsewhere(string language, string text, string project) =>
        Stated.In(text, "project", language).ShouldBe([project]);

    [Theory]
    [InlineData("fr", "ALPALENT (Interreg France-Suisse) propose une formation.", "acronym=ALPALENT")]
    [InlineData("it", "Il laboratorio del progetto ORTI-CITTÀ apre oggi.", "acronym=ORTI-CITTÀ")]
    [InlineData("sl", "ZAKLJUČNA PREDSTAVITEV PROJEKTA SOTLA4ALL\n\nVabljeni.", "acronym=SOTLA4ALL")]
    [InlineData("nl", "Het project DUINWIJS (Interreg VI-A Vlaanderen-Nederland) start.", "acronym=DUINWIJS")]
    public void A_programme_in_brackets_is_no_long_name(string language, string text, string project) =>
        Stated.In(text, "project", language).ShouldBe([project]);

    [Theory]
    [InlineData("en", "FINAL REPORT ON PROGRESS\n\nAll went well.")]
    [InlineData("fr", "RAPPORT DE CLÔTURE\n\nTout va bien.")]
    [InlineData("lv", "KUR: Valmierā\nKAD: 12. novembrī")]
    public void A_title_in_capitals_names_none(string language, string text) =>
        Stated.In(text, "project", language).ShouldBeEmpty();

    [Fact]
    public void It_says_what_it_is_for_and_about()
    {
        var project = Stated
            .Facts(
                "Theme: Water; Soil\n\nThe project LOWLAND runs. The aim of the project LOWLAND is to keep rain where it falls.",
                "en"
            )
            .OfType<ProjectFact>()
            .ShouldHaveSingleItem();
        project.Objective.ShouldBe("The aim of the project LOWLAND is to keep rain where it falls.");
        project.Themes.ShouldBe(["Water", "Soil"]);
    }

    [Fact]
    public void Its_idea_and_its_main_objective_are_both_told() =>
        Stated
            .Facts(
                "Ideą projektu RZEKA4 jest czysta woda. Spotkaliśmy się w maju. Głównym celem projektu RZEKA4 jest mniej ścieków.",
                "pl"
            )
            .OfType<ProjectFact>()
            .ShouldHaveSingleItem()
            .Objective.ShouldBe(
                "Ideą projektu RZEKA4 jest czysta woda. Głównym celem projektu RZEKA4 jest mniej ścieków."
            );
}
