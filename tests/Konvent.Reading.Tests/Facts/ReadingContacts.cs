namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingContacts
{
    [Theory]
    [InlineData(
        "en",
        "Press officer: Clara Sample, (061) 555 0100, press@example.org.",
        "email=press@example.org; phone=(061) 555 0100; name=Clara Sample; role=Press officer"
    )]
    [InlineData(
        "it",
        "Per saperne di più: Ugo Esempio, responsabile della comunicazione, tel. +39 080 555 0100, u.esempio@example.org.",
        "email=u.esempio@example.org; phone=+39 080 555 0100; name=Ugo Esempio; role=responsabile della comunicazione"
    )]
    [InlineData(
        "fr",
        "Écrivez à Mme Anne Exemple, coordinatrice du projet : anne.exemple@example.org, ou appelez le 05 55 55 01 00.",
        "email=anne.exemple@example.org; phone=05 55 55 01 00; name=Anne Exemple; role=coordinatrice du projet"
    )]
    [InlineData("pl", "Zapisy przyjmuje biuro: zapisy@example.org.", "email=zapisy@example.org")]
    [InlineData("en", "Write to jo@example.org and bring a cake.", "email=jo@example.org")]
    [InlineData(
        "es",
        "Consultas en taller@example.org o en el 600 555 010.",
        "email=taller@example.org; phone=600 555 010"
    )]
    public void Name_role_and_telephone_stand_around_the_address(string language, string text, string contact) =>
        Stated.In(text, "contact", language).ShouldBe([contact]);

    [Fact]
    public void A_block_of_lines_is_one_contact_and_no_partner()
    {
        const string block = """
            Projektleitung: Hanna Muster
            Regionalentwicklung Beispielland GmbH
            Am Deich 9, 26919 Beispielstadt
            Telefon 04401 555 010, montags bis freitags von 9 bis 12 Uhr
            hanna.muster@example.org
            """;

        Stated
            .In(block, "contact", "de")
            .ShouldBe(["email=hanna.muster@example.org; phone=04401 555 010; name=Hanna Muster; role=Projektleitung"]);
        Stated.In(block, "participation", "de").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The fair was opened by Clara Sample, who thanked everybody.\n\nQuestions: office@example.org")]
    [InlineData("Write to office@example.org; we keep 650 200 300 kg of nets.")]
    public void Who_stands_in_another_paragraph_and_what_is_weighed_are_no_part_of_it(string text) =>
        Stated.In(text, "contact", "en").ShouldBe(["email=office@example.org"]);

    [Fact]
    public void Each_telephone_belongs_to_one() =>
        Stated
            .In(
                "Ana Muestra, a.muestra@example.org, tel. +34 978 555 010. Luis Muestra, l.muestra@example.org.",
                "contact",
                "es"
            )
            .ShouldBe([
                "email=a.muestra@example.org; phone=+34 978 555 010; name=Ana Muestra",
                "email=l.muestra@example.org; name=Luis Muestra",
            ]);

    [Theory]
    [InlineData("sv", "Ring Maja Exempel på 0455-55 01 00, vardagar 8–12.", "phone=0455-55 01 00; name=Maja Exempel")]
    [InlineData(
        "cs",
        "Kontakt pro média: Ing. Hana Ukázková, tel. 564 555 010, Ukázkov 1",
        "phone=564 555 010; name=Hana Ukázková"
    )]
    [InlineData("nl", "Vragen? Bel Loes Voorbeeld, (0592) 55 50 10.", "phone=(0592) 55 50 10; name=Loes Voorbeeld")]
    [InlineData("ro", "Pentru urgențe: Ana Pildă, 0744 555 010", "phone=0744 555 010; name=Ana Pildă")]
    [InlineData("de", "Auskunft gibt Frau Mia Muster unter 04841 55-010.", "phone=04841 55-010; name=Mia Muster")]
    [InlineData(
        "fi",
        "Yhteys: neuvoja Elli Esimerkki, 050 555 0100, Mallitie 1, huone 4",
        "phone=050 555 0100; name=Elli Esimerkki; role=neuvoja"
    )]
    [InlineData("lv", "Jautājumi: Anna Paraudziņa, tālr. 67555010.", "phone=67555010; name=Anna Paraudziņa")]
    [InlineData("sl", "Vprašanja sprejema Jan Zgled, tel. 05 555 01 00.", "phone=05 555 01 00; name=Jan Zgled")]
    [InlineData("da", "Tilmelding til Ida Prøve på tlf. 97 55 01 00.", "phone=97 55 01 00; name=Ida Prøve")]
    [InlineData("ga", "Tuilleadh eolais: Síle Ní Shampla, 020 910 0100.", "phone=020 910 0100; name=Síle Ní Shampla")]
    [InlineData("de", "Anmeldung im Bürgerbüro Musterstadt, Tel. 0351 555 010.", "phone=0351 555 010")]
    [InlineData("de", "Die Fahrradwerkstatt Elbe ist telefonisch unter 0351 555 010 erreichbar.", "phone=0351 555 010")]
    [InlineData("de", "Montag Vormittag telefonisch unter 0351 555 010.", "phone=0351 555 010")]
    [InlineData("en", "Contact the Harbour Master on 0151 555 0100.", "phone=0151 555 0100")]
    [InlineData("de", "Zimmervermittlung Nordsee, Telefon 04841 555 010.", "phone=04841 555 010")]
    public void Somebody_stands_before_a_telephone_without_an_address(string language, string text, string contact) =>
        Stated.In(text, "contact", language).ShouldBe([contact]);

    [Theory]
    [InlineData(
        "lt",
        "Protokolavo Rasa Pavyzdė, rasa.pavyzde@example.org",
        "email=rasa.pavyzde@example.org; name=Rasa Pavyzdė"
    )]
    [InlineData(
        "mt",
        "Ikteb lis-Sur Ġanni Eżempju, ganni.ezempju@example.org.",
        "email=ganni.ezempju@example.org; name=Ġanni Eżempju"
    )]
    [InlineData(
        "pl",
        "Zgłoszenia do p. Ewy Przykładowej (wizyta@example.org).",
        "email=wizyta@example.org; name=Ewy Przykładowej"
    )]
    [InlineData("de", "Ihre Bewerbung (höchstens 5 MB) an bewerbung@example.org.", "email=bewerbung@example.org")]
    [InlineData("de", "Auskunft: Büro Musterstadt, Zi. 12, info@example.org.", "email=info@example.org")]
    [InlineData(
        "es",
        "Coordinadora: Rosa Muestra Ejemplo, muestra.ejemplo@example.org",
        "email=muestra.ejemplo@example.org; name=Rosa Muestra Ejemplo; role=Coordinadora"
    )]
    [InlineData(
        "hu",
        "Elérhetőség: dr. Minta Gergely szakmai vezető, minta.gergely@example.org",
        "email=minta.gergely@example.org; name=Minta Gergely; role=szakmai vezető"
    )]
    [InlineData(
        "pl",
        "Pytania: Anna Przykład, tel. 17 555 20 10, oferty@example.org.",
        "email=oferty@example.org; phone=17 555 20 10; name=Anna Przykład"
    )]
    public void Verbs_titles_and_offices_are_no_part_of_a_name(string language, string text, string contact) =>
        Stated.In(text, "contact", language).ShouldBe([contact]);

    [Theory]
    [InlineData(
        "de",
        "Anmeldung unter kurse@example.org oder 04242/555-010.",
        "email=kurse@example.org; phone=04242/555-010"
    )]
    [InlineData(
        "hu",
        "Jelentkezni a (93) 555-110-es számon vagy a kurzus@example.org címen lehet.",
        "email=kurzus@example.org; phone=(93) 555-110"
    )]
    [InlineData("et", "Kirjuta jaan.naide@example.org, 5555 0100", "email=jaan.naide@example.org; phone=5555 0100")]
    [InlineData(
        "es",
        "El currículum se envía a empleo@example.org. Las entrevistas serán en febrero de 2025. Teléfono: 965 55 50 10.",
        "email=empleo@example.org; phone=965 55 50 10"
    )]
    public void A_telephone_belongs_to_the_address_of_its_paragraph(string language, string text, string contact) =>
        Stated.In(text, "contact", language).ShouldBe([contact]);

    [Fact]
    public void An_address_spells_a_name_some_sentences_before() =>
        Stated
            .In(
                "In Brugge leidt An Voorbeeld het werkpakket. De proef begint in mei. Meer weten? an.voorbeeld@example.org",
                "contact",
                "nl"
            )
            .ShouldBe(["email=an.voorbeeld@example.org; name=An Voorbeeld"]);

    [Fact]
    public void A_count_is_no_telephone() =>
        Stated.In("In 2023 kwamen 12 500 300 bezoekers, zei Loes Voorbeeld.", "contact", "nl").ShouldBeEmpty();

    [Fact]
    public void A_name_that_only_its_place_tells_is_a_hint() =>
        Stated
            .Facts("Kirjutage või küsige: helistada võib ka Jaan Näidis, 5555 0100.", "et")
            .OfType<ContactFact>()
            .ShouldAllBe(fact => fact.Name == null || fact.Confidence < 0.8);
}
