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
}
