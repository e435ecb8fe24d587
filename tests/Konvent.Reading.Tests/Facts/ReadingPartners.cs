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

    [Fact]
    public void Other_lines_among_them_are_none() =>
        Stated
            .In(
                "Partenaires :\n• Ville de Nantes (France)\n• Ville de Liège (Belgique)\n\nRepères\nPériode : 01/01/2024 – 31/12/2026\nCoût total : 1.874.000 €",
                "participation",
                "fr"
            )
            .Count.ShouldBe(2);
}
