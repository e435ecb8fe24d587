namespace Konvent.Reading.Tests.Times;

public sealed class TimesInTexts
{
    [Theory]
    [InlineData("en", "The doors open at 9:30, and lunch is at 1 p.m.", "09:30 13:00")]
    [InlineData("en", "The webinar is held from 10:00 to 11:30 CET on Tuesday.", "10:00/11:30 CET")]
    [InlineData("en", "Call us between 2pm and 4pm.", "14:00/16:00")]
    [InlineData("de", "Beginn ist um 9.30 Uhr, Ende gegen 16 Uhr.", "09:30 16:00")]
    [InlineData("de", "Die Sitzung dauert von 10 bis 16.30 Uhr.", "10:00/16:30")]
    [InlineData("pl", "Zapraszamy na godz. 10.00; koniec o godz. 15.30.", "10:00 15:30")]
    [InlineData("it", "L'incontro si terrà dalle ore 9.30 alle ore 13 nella sala grande.", "09:30/13:00")]
    [InlineData("fr", "Rendez-vous à 14h30 devant la mairie.", "14:30")]
    [InlineData("fr", "De 9 heures à 12 heures, atelier de cuisine.", "09:00/12:00")]
    [InlineData("es", "La jornada será de 9:00 a 14:00 horas.", "09:00/14:00")]
    [InlineData("pt", "A sessão começa às 15h00 e termina às 17h30.", "15:00 17:30")]
    [InlineData("nl", "De bijeenkomst begint om 13.00 uur.", "13:00")]
    [InlineData("da", "Mødet begynder kl. 9.30 og slutter kl. 15.", "09:30 15:00")]
    [InlineData("sv", "Mötet hålls kl. 13.00–16.00 i stadshuset.", "13:00/16:00")]
    [InlineData("fi", "Kokous alkaa klo 10.30.", "10:30")]
    [InlineData("et", "Kohtumine algab kell 14.", "14:00")]
    [InlineData("cs", "Začínáme v 9.00 hod. v malém sále.", "09:00")]
    [InlineData("sk", "Stretnutie sa začne o 13.30 hod. na úrade.", "13:30")]
    [InlineData("sl", "Srečanje bo ob 10. uri v mestni hiši.", "10:00")]
    [InlineData("hr", "Sastanak počinje u 11 sati.", "11:00")]
    [InlineData("hu", "A találkozó 9 órakor kezdődik.", "09:00")]
    [InlineData("ro", "Întâlnirea începe la ora 10.00.", "10:00")]
    [InlineData("bg", "Срещата започва в 14 часа.", "14:00")]
    [InlineData("el", "Η συνάντηση αρχίζει ώρα 10.30 π.μ.", "10:30")]
    [InlineData("lt", "Pradžia 13.30 val. savivaldybėje.", "13:30")]
    [InlineData("lv", "Sanāksme sākas plkst. 10.00.", "10:00")]
    [InlineData("en", "Version 2.30 has 14 chapters and costs 9.50.", "")]
    [InlineData("de", "Am 10.11.2022 waren 12.30 m verlegt, also 3,5 %.", "")]
    public void Times_are_found_as_each_language_writes_them(string language, string text, string wanted) =>
        string.Join(
                ' ',
                FindTimes
                    .In(text, new(0, text.Length), Language.Of(language))
                    .Select(time => time.Zone is null ? time.Written : $"{time.Written} {time.Zone}")
            )
            .ShouldBe(wanted);
}
