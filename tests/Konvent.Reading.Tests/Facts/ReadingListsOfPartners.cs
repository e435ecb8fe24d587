namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingListsOfPartners
{
    [Theory]
    [InlineData(
        "hr",
        "Projektni partneri: Muzej istarskih otoka, Sveučilište u Rijeci, Park prirode Strunjan (Slovenija)",
        "Muzej istarskih otoka|Sveučilište u Rijeci|Park prirode Strunjan SI"
    )]
    [InlineData(
        "nl",
        "Projectpartners: Landkreis Leer (Duitsland), Wetterskip Waddenkust (Nederland), Hochschule Emden (Duitsland)",
        "Landkreis Leer DE|Wetterskip Waddenkust NL|Hochschule Emden DE"
    )]
    [InlineData(
        "ro",
        "Participă: Institutul Național „Marea Neagră”, România (lider de proiect); Orașul Osijek, Croația (partener de proiect); Universitatea din Subotica, Serbia (partener asociat).",
        "Institutul Național „Marea Neagră” RO|Orașul Osijek HR|Universitatea din Subotica RS"
    )]
    [InlineData(
        "en",
        "Project partner: Department of Agriculture, Food and the Marine (Ireland)",
        "Department of Agriculture, Food and the Marine IE"
    )]
    [InlineData(
        "en",
        "Project partner 2: Office of Water, Forest and Mining Agency (Ireland)",
        "Office of Water, Forest and Mining Agency IE"
    )]
    public void A_label_stands_before_one_body_or_a_list_in_one_line(string language, string text, string partners) =>
        Named(language, text).ShouldBe(partners);

    [Theory]
    [InlineData("bg", "Кой още участва?", "Провинция Бергамо (Италия) – водещ партньор", "Община Троян (България)")]
    [InlineData("en", "Who else takes part?", "Province of Cuneo (Italy) – lead partner", "Alpha Digital (Ireland)")]
    public void A_list_is_one_of_partners_where_a_line_of_it_names_a_role(
        string language,
        string heading,
        string lead,
        string other
    )
    {
        Named(language, $"{heading}\n• {lead}\n• {other}").Split('|').Length.ShouldBe(2);
        Named(language, $"{heading}\n• {other}\n• {lead}").Split('|').Length.ShouldBe(2);
    }

    [Fact]
    public void Small_words_within_a_name_of_a_list_belong_to_it() =>
        Named("bg", "Партньори\n\n• Европейска асоциация на крайбрежните острови (Белгия)\n• Община Троян (България)")
            .ShouldBe("Европейска асоциация на крайбрежните острови BE|Община Троян BG");

    [Theory]
    [InlineData(
        "fr",
        "Partenaire | Pays | Rôle\nVille de Metz | France | chef de file\nVille de Trèves | DE | partenaire"
    )]
    [InlineData(
        "en",
        "No | Partner | Country | Role\n1 | City of Cork | Ireland | Lead partner\n2 | Italy | Lake Como Council | Associated strategic partner"
    )]
    [InlineData(
        "de",
        "Nr. | Rolle | Partner | Land\n1. | Leadpartner | Stadt Trier | DE\n2. | Projektpartner | Stadt Metz | Frankreich"
    )]
    public void A_row_of_a_table_names_one_and_its_head_none(string language, string table)
    {
        var partners = Stated
            .Facts($"{table}\n© 2023 FERRYLINK - Contact", language)
            .OfType<ParticipationFact>()
            .ToList();

        partners.Count.ShouldBe(2);
        partners[0].Role.ShouldBe(StatedRole.LeadPartner);
        partners.ShouldAllBe(partner =>
            partner.Country != null
            && !partner.Organisation.Contains('|', StringComparison.Ordinal)
            && char.IsLetter(partner.Organisation[0])
        );
    }

    [Fact]
    public void An_associated_strategic_partner_is_an_associated_organisation() =>
        Stated
            .In(
                "Partner | Country | Role\nCity of Cork | IE | Lead partner\nCouncil of Como | IT | Associated strategic partner",
                "participation",
                "en"
            )
            .ShouldContain("organisation=Council of Como; country=IT; role=associatedOrganisation");

    [Fact]
    public void Rows_of_a_timetable_are_none() =>
        Named(
                "ro",
                "Joi, 6 iunie\n9.30–11.00 A patra reuniune a partenerilor, la sediul Administrației Portului Galați\n12.15 Plecarea spre gară (DN2, 40 km)"
            )
            .ShouldBe("");

    [Theory]
    [InlineData("sk", "Portrét partnera: Agentúra regionálneho rozvoja Trenčianskeho samosprávneho kraja")]
    [InlineData("nl", "Partner in beeld: POM Oost-Vlaanderen. Vanuit Gent werken zes mensen mee.")]
    public void A_few_words_may_stand_between_the_role_and_its_colon(string language, string text) =>
        Named(language, text).ShouldNotBeEmpty();

    private static string Named(string language, string text) =>
        string.Join(
            '|',
            Stated
                .Facts(text, language)
                .OfType<ParticipationFact>()
                .Select(partner => $"{partner.Organisation} {partner.Country}".TrimEnd())
        );
}
