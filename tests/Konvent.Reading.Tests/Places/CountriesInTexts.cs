namespace Konvent.Reading.Tests.Places;

public sealed class CountriesInTexts
{
    private static readonly string[] Codes =
    [
        "AT",
        "BE",
        "BG",
        "HR",
        "CY",
        "CZ",
        "DK",
        "EE",
        "FI",
        "FR",
        "DE",
        "GR",
        "HU",
        "IE",
        "IT",
        "LV",
        "LT",
        "LU",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SK",
        "SI",
        "ES",
        "SE",
        "IS",
        "LI",
        "NO",
        "CH",
        "GB",
        "AL",
        "BA",
        "ME",
        "MK",
        "RS",
        "XK",
        "UA",
        "MD",
        "TR",
        "GE",
    ];

    public static TheoryData<string, string, string> Sentences() =>
        ExampleTable.Read(
            """
            DE pl Partner z Niemiec i jego goście
            IT pl Region we Włoszech przystąpił do projektu.
            HU pl Delegacja z Węgier przyjechała.
            CZ pl Trzech partnerów z Czech bierze udział.
            AT cs Partneři z Rakouska přijeli.
            SK cs Region na Slovensku pokračuje.
            PL sk Región v Poľsku začal.
            HR hr Partneri iz Hrvatske stigli su.
            SI sl Partnerji iz Slovenije so prispeli.
            LV lv Partneri no Latvijas ieradās.
            EE lv Reģions Igaunijā sāka darbu.
            PL lt Partneriai iš Lenkijos atvyko.
            FI et Partnerid Soomest saabusid.
            SE fi Kumppanit Ruotsista saapuivat.
            DE hu A németországi és Ausztriából érkezett partnerek Németországból
            GR el Οι εταίροι της Ελλάδας συναντήθηκαν.
            CY el Η συνάντηση έγινε στην Κύπρο.
            DE ro Partenerii din Germania au sosit.
            FR ro Regiunea Franței este partener.
            DE ga Réigiún sa Ghearmáin
            IE ga Comhairle na hÉireann
            IT mt Reġjun fl-Italja
            NL de Eine Provinz in den Niederlanden
            GB en a county of the United Kingdom
            GB fr une région du Royaume-Uni
            NL it una provincia dei Paesi Bassi
            CZ en the Czech Republic
            BA en Bosnia and Herzegovina
            MK en a town in North Macedonia
            XK de eine Gemeinde im Kosovo
            ES pt uma região de Espanha
            PT es una región de Portugal
            RO bg регион в Румъния
            DK da en region i Danmark
            NO sv en region i Norge
            CH nl een kanton in Zwitserland
            """
        );

    [Theory, MemberData(nameof(Sentences))]
    public void A_country_is_found_by_its_name(string code, string language, string sentence) =>
        Found(sentence, language).ShouldContain(country => country.Code == code && country.Sureness >= 0.8);

    [Theory]
    [InlineData("Magdeburg (DE), Białystok (PL)", "DE PL")]
    [InlineData("Volos (EL) and Leeds (UK)", "GR GB")]
    [InlineData("partners (AT, PL/CZ)", "AT PL CZ")]
    [InlineData("partners (EU), (XX), (de) and (PLA); IT, or AT", "")]
    public void A_code_in_brackets_is_a_country(string said, string codes) =>
        string.Join(' ', Found(said, "en").Select(country => country.Code)).ShouldBe(codes);

    [Fact]
    public void Every_country_has_a_name_in_every_language_of_the_Union_by_which_it_is_found()
    {
        var gazetteer = Gazetteer.Europe;
        foreach (var code in Codes)
            gazetteer.Country(code).ShouldNotBeNull().Kind.ShouldBe(PlaceKind.Country);
        foreach (var language in Language.All.Where(language => language.IsOfTheUnion))
        foreach (var code in Codes)
        {
            var name = gazetteer.Country(code)!.NameIn(language);
            var said = $"x, {name}.";
            Found(said, language.Code).ShouldContain(country => country.Code == code, $"{said} {language}");
        }
    }

    private static IReadOnlyList<FoundCountry> Found(string said, string language) =>
        FindCountries.In(said, new(0, said.Length), Language.Of(language));
}
