namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingRolesOfPartners
{
    [Theory]
    [InlineData(
        "en",
        "The University of Bath is lead partner, and the City of Exeter and Durham University are project partners.",
        "University of Bath=LeadPartner|City of Exeter=ProjectPartner|Durham University=ProjectPartner"
    )]
    [InlineData(
        "de",
        "Die Hochschule Kempten ist Leadpartner, die Stadt Bregenz und die Gemeinde Lech sind Projektpartner.",
        "Hochschule Kempten=LeadPartner|Stadt Bregenz=ProjectPartner|Gemeinde Lech=ProjectPartner"
    )]
    [InlineData(
        "da",
        "Region Sjælland er leadpartner, og Guldborgsund Kommune og Roskilde Universitet er partnere i projektet.",
        "Region Sjælland=LeadPartner|Guldborgsund Kommune=ProjectPartner|Roskilde Universitet=ProjectPartner"
    )]
    [InlineData(
        "nl",
        "De provincie Zeeland is penvoerder; de gemeente Sluis en het Waterschap Scheldestromen doen mee als partner.",
        "provincie Zeeland=LeadPartner|gemeente Sluis=Partner|Waterschap Scheldestromen=Partner"
    )]
    [InlineData(
        "el",
        "Επικεφαλής εταίρος είναι η Περιφέρεια Κρήτης, ενώ ο Δήμος Χανίων και το Πανεπιστήμιο Κρήτης είναι εταίροι του έργου.",
        "Περιφέρεια Κρήτης=LeadPartner|Δήμος Χανίων=ProjectPartner|Πανεπιστήμιο Κρήτης=ProjectPartner"
    )]
    [InlineData(
        "pt",
        "O Município de Beja é o parceiro líder; a Universidade de Évora e a Câmara Municipal de Serpa são parceiros do projeto.",
        "Município de Beja=LeadPartner|Universidade de Évora=ProjectPartner|Câmara Municipal de Serpa=ProjectPartner"
    )]
    [InlineData(
        "lv",
        "Vadošais partneris ir Vidzemes augstskola, projekta partneri ir Cēsu novada pašvaldība un Tartu Universitāte.",
        "Vidzemes augstskola=LeadPartner|Cēsu novada pašvaldība=ProjectPartner|Tartu Universitāte=ProjectPartner"
    )]
    public void A_role_with_its_verb_belongs_to_the_bodies_before_it(string language, string text, string partners) =>
        Said(language, text).ShouldBe(partners);

    [Theory]
    [InlineData(
        "en",
        "Taking part: Institute of Soils in Dundee – lead partner, University of Perth.",
        "Institute of Soils=LeadPartner"
    )]
    [InlineData(
        "it",
        "Agrofutura S.p.A. è dal marzo 2022 capofila di VERDE-RETE, progetto sul riuso delle acque.",
        "Agrofutura S.p.A.=LeadPartner"
    )]
    [InlineData(
        "it",
        "Il capofila del progetto è l'Agenzia regionale per l'energia del Molise.",
        "Agenzia regionale per l'energia del Molise=LeadPartner"
    )]
    [InlineData(
        "fr",
        "Le chef de file est l'Agence régionale de l'énergie de Lorraine, et la Ville de Metz est partenaire du projet.",
        "Agence régionale de l'énergie de Lorraine=LeadPartner|Ville de Metz=ProjectPartner"
    )]
    [InlineData(
        "de",
        "Partner sind neben dem Amt der Salzburger Landesregierung die Universität Passau und die Stadt Linz.",
        "Amt der Salzburger Landesregierung=Partner|Universität Passau=Partner|Stadt Linz=Partner"
    )]
    [InlineData("de", "Leadpartner: Kanton St. Gallen (CH)", "Kanton St. Gallen=LeadPartner")]
    [InlineData(
        "de",
        "Projektträger: Sächsische Landesanstalt für Obstbau",
        "Sächsische Landesanstalt für Obstbau=LeadPartner"
    )]
    public void A_role_is_said_of_one_body(string language, string text, string partners) =>
        Said(language, text).ShouldBe(partners);

    [Theory]
    [InlineData(
        "cs",
        "Projektovými partnery jsou Mikroregion Bystřicko, SOLVEX a Technické muzeum v Brně.",
        "Mikroregion Bystřicko=ProjectPartner|SOLVEX=ProjectPartner|Technické muzeum v Brně=ProjectPartner"
    )]
    [InlineData(
        "pl",
        "Partnerami projektu są Uniwersytet w Białymstoku, Gmina Supraśl i Politechnika Łódzka.",
        "Uniwersytet w Białymstoku=ProjectPartner|Gmina Supraśl=ProjectPartner|Politechnika Łódzka=ProjectPartner"
    )]
    [InlineData(
        "en",
        "The partners of the project FERRYLINK are the City of Turku, the University of Oulu and VELTRO.",
        "City of Turku=ProjectPartner|University of Oulu=ProjectPartner|VELTRO=ProjectPartner"
    )]
    [InlineData(
        "en",
        "The Ministry of Regional Development and Public Administration is lead partner of the project.",
        "Ministry of Regional Development and Public Administration=LeadPartner"
    )]
    public void Names_of_a_list_are_each_their_own(string language, string text, string partners) =>
        Said(language, text).ShouldBe(partners);

    [Theory]
    [InlineData("cs", "Projektovými partnery jsou Kraj Vysočina, SOLVEX a Technické muzeum v Brně.", "SOLVEX")]
    [InlineData("nl", "De provincie Zeeland is penvoerder van het project.", "provincie Zeeland")]
    [InlineData("en", "The City of Turku thanked the lead partner and the City of Oulu.", "City of Turku")]
    [InlineData("en", "The lead partner was welcomed by the City of Oulu.", "City of Oulu")]
    public void What_a_sentence_hardly_says_is_not_sure(string language, string text, string name) =>
        Stated
            .Facts(text, language)
            .OfType<ParticipationFact>()
            .Single(partner => partner.Organisation == name)
            .Confidence.ShouldBeLessThan(0.8);

    [Theory]
    [InlineData("pl", "3. spotkanie partnerów projektu „Czysta rzeka” odbyło się w maju.")]
    [InlineData("pl", "Burmistrz Miasta Gniezna oraz Partnerzy projektu FERRYLINK mają zaszczyt zaprosić Państwa.")]
    [InlineData("pl", "W projekcie MAZUR-START agencja jest partnerem projektu.")]
    [InlineData("en", "The former lead partner, Umbria Region, remains a stakeholder.")]
    [InlineData("de", "Die Stadt Wels, ehemaliger Projektpartner, schickte Grüße.")]
    [InlineData("en", "Meeting at the University of Kent: project partners from six regions came.")]
    [InlineData("en", "Lead partner: to be confirmed")]
    [InlineData("el", "Στο Κέντρο Δήμου Βόλου πραγματοποιήθηκε η 2η συνάντηση εταίρων του έργου FERRYLINK.")]
    public void Who_is_not_said_to_be_one_now_is_no_partner(string language, string text) =>
        Said(language, text).ShouldBe("");

    private static string Said(string language, string text) =>
        string.Join(
            '|',
            Stated
                .Facts(text, language)
                .OfType<ParticipationFact>()
                .Select(partner => $"{partner.Organisation}={partner.Role}")
        );

    [Fact]
    public void Behind_a_semicolon_somebody_else_may_stand() =>
        Stated
            .In(
                "The project partner is the City of Graz; the University of Linz lent us its hall.",
                "participation",
                "en"
            )
            .ShouldBe(["organisation=City of Graz; role=projectPartner"]);
}
