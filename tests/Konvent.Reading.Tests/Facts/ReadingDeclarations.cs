namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingDeclarations
{
    [Theory]
    [InlineData("en", "All partners declared their interest in further cooperation beyond the project.")]
    [InlineData("de", "Alle Partner bekundeten ihr Interesse an einem Ausbau der Zusammenarbeit.")]
    [InlineData("pl", "Wszyscy partnerzy wyrazili zainteresowanie dalszą współpracą.")]
    [InlineData("fr", "Les partenaires ont confirmé leur volonté de poursuivre leur coopération.")]
    [InlineData("it", "I partner hanno ribadito l'interesse a continuare la collaborazione.")]
    public void What_partners_mean_to_do_is_a_declaration(string language, string text) =>
        Stated.Facts(text, language).OfType<DeclarationFact>().ShouldHaveSingleItem().About.ShouldBe(text);

    [Theory]
    [InlineData("en", "Those interested are invited to a talk on cooperation.")]
    [InlineData("en", "The partners have no interest in further cooperation.")]
    [InlineData("de", "Die Zusammenarbeit war von großem Interesse für die Presse.")]
    public void Other_interest_is_none(string language, string text) =>
        Stated.Facts(text, language).OfType<DeclarationFact>().ShouldBeEmpty();
}
