namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingPartners
{
    [Fact]
    public void Lines_below_a_heading_are_partners_each_with_its_country_and_role()
    {
        const string list = """
            Partners

            • Example County Council (Ireland) – lead partner
            • Province of Drenthe (Netherlands)
            • Network of Sample Villages (Belgium) – advisory partner

            Contact
            office@example.org
            """;

        Stated
            .In(list, "participation", "en")
            .ShouldBe([
                "organisation=Example County Council; country=IE; role=leadPartner",
                "organisation=Province of Drenthe; country=NL; role=partner",
                "organisation=Network of Sample Villages; country=BE; role=advisoryPartner",
            ]);
    }

    [Fact]
    public void Labelled_lines_are_partners_however_long_they_are()
    {
        const string list = """
            Leadpartner: Landkreis Beispielhausen (DE)
            Projektpartner: Stadtgemeinde Musterdorf an der langen Ache (AT)
            Projektpartner: Regionalverband Musterseenland (AT)
            """;

        Stated
            .In(list, "participation", "de")
            .ShouldBe([
                "organisation=Landkreis Beispielhausen; country=DE; role=leadPartner",
                "organisation=Stadtgemeinde Musterdorf an der langen Ache; country=AT; role=projectPartner",
                "organisation=Regionalverband Musterseenland; country=AT; role=projectPartner",
            ]);
    }

    [Theory]
    [InlineData("cs", "Vedoucím partnerem je Ukázkový kraj.", "organisation=Ukázkový kraj; role=leadPartner")]
    [InlineData(
        "pl",
        "Partnerami są Gmina Wzorowo (Polska) i Gmina Przykładowo (Litwa).",
        "organisation=Gmina Wzorowo; country=PL; role=partner"
    )]
    public void A_sentence_names_a_role_beside_an_organisation(string language, string text, string partner) =>
        Stated.In(text, "participation", language).ShouldContain(partner);

    [Theory]
    [InlineData(
        "en",
        "Partners: City of Ghent (lead partner), University of Antwerp, Province of Liège.",
        "City of Ghent"
    )]
    [InlineData("de", "Partner: Stadt Graz (Leadpartner), Universität Maribor und Land Steiermark.", "Stadt Graz")]
    [InlineData(
        "es",
        "Socios: Diputación de Ávila (socio principal), Universidad de León, Ayuntamiento de Zafra.",
        "Diputación de Ávila"
    )]
    public void A_role_in_brackets_is_said_of_the_name_before_it(string language, string text, string lead) =>
        Stated
            .Facts(text, language)
            .OfType<ParticipationFact>()
            .Where(partner => partner.Role == StatedRole.LeadPartner)
            .Select(partner => partner.Organisation)
            .ShouldBe([lead]);

    [Theory]
    [InlineData("pl", "Miasto Opole nie jest partnerem projektu.")]
    [InlineData("de", "Die Stadt Rosenheim ist nicht Projektpartner.")]
    [InlineData("en", "The University of Kiel is not a project partner.")]
    public void Who_is_said_to_be_no_partner_is_none(string language, string text) =>
        Stated.In(text, "participation", language).ShouldBeEmpty();

    [Fact]
    public void Who_stands_behind_a_semicolon_has_no_part_in_the_role() =>
        Stated
            .In(
                "The lead partner is the City of Ghent; the University of Antwerp lent its hall.",
                "participation",
                "en"
            )
            .ShouldBe(["organisation=City of Ghent; role=leadPartner"]);

    [Fact]
    public void The_town_where_a_partner_sits_is_no_part_of_its_name() =>
        Stated
            .In(
                "Partners\n\n• University of Sample, Graz, Austria\n• City of Ghent, Ghent, Belgium",
                "participation",
                "en"
            )
            .ShouldBe([
                "organisation=University of Sample; country=AT; role=partner",
                "organisation=City of Ghent; country=BE; role=partner",
            ]);

    [Fact]
    public void A_list_right_below_its_heading_needs_no_blank_line() =>
        Stated
            .In(
                "Project partners\n- Port of Esbjerg (DK), lead partner\n- Municipality of Groningen (NL)",
                "participation",
                "en"
            )
            .ShouldBe([
                "organisation=Port of Esbjerg; country=DK; role=leadPartner",
                "organisation=Municipality of Groningen; country=NL; role=projectPartner",
            ]);

    [Fact]
    public void A_short_line_with_a_bullet_is_no_rest_of_the_long_one_above_it() =>
        Stated
            .In(
                "Project partners\n\n• University of Sample-on-Sea, Faculty of Rivers and Lakes (Ireland)\n• Province of Drenthe (Netherlands)",
                "participation",
                "en"
            )
            .ShouldBe([
                "organisation=University of Sample-on-Sea, Faculty of Rivers and Lakes; country=IE; role=projectPartner",
                "organisation=Province of Drenthe; country=NL; role=projectPartner",
            ]);

    [Fact]
    public void Other_lines_among_them_are_none() =>
        Stated
            .In(
                "Partenaires :\n• Ville de Nantes (France)\n• Ville de Liège (Belgique)\n\nRepères\nPériode : 01/01/2024 – 31/12/2026\nCoût total : 1.874.000 €",
                "participation",
                "fr"
            )
            .Count.ShouldBe(2);

    [Theory]
    [InlineData(
        "en",
        "The project partners are the Ministry of Economy of Slovakia, the University of Žilina and the City of Brno.",
        "Ministry of Economy of Slovakia|University of Žilina|City of Brno"
    )]
    [InlineData(
        "de",
        "Partner des Projekts sind das Amt für Raumordnung, die Universität Innsbruck und die Stadt Bozen.",
        "Amt für Raumordnung|Universität Innsbruck|Stadt Bozen"
    )]
    [InlineData(
        "it",
        "I partner del progetto sono la Provincia di Trento, l'Università di Padova e il Comune di Verona.",
        "Provincia di Trento|Università di Padova|Comune di Verona"
    )]
    [InlineData(
        "fr",
        "Les partenaires du projet sont la Région Bretagne, l’Université de Nantes et la Ville de Cork.",
        "Région Bretagne|Université de Nantes|Ville de Cork"
    )]
    [InlineData(
        "nl",
        "De partners in het project zijn de Provincie Limburg, de Universiteit Gent en de Stad Aken.",
        "Provincie Limburg|Universiteit Gent|Stad Aken"
    )]
    [InlineData(
        "de",
        "Die Universität Innsbruck, die Stadt Bozen und das Amt für Raumordnung sind Partner des Projekts.",
        "Universität Innsbruck|Stadt Bozen|Amt für Raumordnung"
    )]
    [InlineData(
        "cs",
        "Partneři projektu jsou Kraj Vysočina, Univerzita Palackého a Město Linz.",
        "Kraj Vysočina|Univerzita Palackého|Město Linz"
    )]
    public void A_sentence_lists_partners(string language, string text, string partners) =>
        string.Join('|', Stated.In(text, "participation", language))
            .ShouldBe(
                string.Join('|', partners.Split('|').Select(name => $"organisation={name}; role=projectPartner"))
            );
}
