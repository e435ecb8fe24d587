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
}
