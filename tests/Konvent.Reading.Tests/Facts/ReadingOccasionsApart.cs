namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingOccasionsApart
{
    [Theory]
    [InlineData(
        "en",
        "The workshop will take place in Bilbao on 22 September 2022; the final conference is planned for June 2023 in Vilnius.",
        "type=workshop; when=2022-09-22; place=Bilbao|type=conference; final=true; when=2023-06; place=Vilnius"
    )]
    [InlineData(
        "pl",
        "Warsztaty w Raciborzu odbędą się 22–23 września 2022 r.; konferencja końcowa planowana jest na czerwiec 2023 r. w Ostrawie.",
        "type=workshop; when=2022-09-22/2022-09-23; place=Racibórz|type=conference; final=true; when=2023-06; place=Ostrawa"
    )]
    [InlineData(
        "de",
        "Der Workshop findet am 3. Mai 2023 in Graz statt und die Abschlusskonferenz findet am 5. Juni 2023 in Wien statt.",
        "type=workshop; when=2023-05-03; place=Graz|type=conference; final=true; when=2023-06-05; place=Wien"
    )]
    [InlineData(
        "de",
        "Die Informationsveranstaltung findet am 5. Mai 2023 in Graz statt. Das Sommerfest findet am 3. Juli 2023 in Linz statt.",
        "type=other; when=2023-05-05; place=Graz|type=festival; when=2023-07-03; place=Linz"
    )]
    [InlineData(
        "en",
        "Webinar: Hydrogen for small ports\nJoin us on 9 November 2021, 10:00-11:30 CET.",
        "type=webinar; when=2021-11-09; time=10:00/11:30; zone=CET"
    )]
    [InlineData(
        "it",
        "Secondo workshop del progetto BETA a Gorizia\n\nIl workshop era dedicato al turismo.\n\nAvviato il 1° marzo 2021, il progetto durerà 30 mesi.",
        "type=workshop; number=2; place=Gorizia"
    )]
    public void Each_event_has_its_own_day(string language, string text, string events) =>
        string.Join('|', Stated.In(text, "event", language)).ShouldBe(events);

    [Theory]
    [InlineData(
        "fr",
        "La réunion de lancement s'est tenue le 9 mars 2023 à Tournai. Le deuxième comité de pilotage aura lieu le 26 septembre 2023.",
        "series=réunion de lancement; when=2023-03-09; place=Tournai|number=2; series=comité de pilotage; when=2023-09-26"
    )]
    [InlineData(
        "es",
        "Cuarta reunión de socios en Évora\n\nBadajoz, 7 de febrero de 2024. Los socios se reunieron los días 30 y 31 de enero en Évora.",
        "number=4; series=reunión de socios; when=2024-01-30/2024-01-31; place=Évora"
    )]
    public void Each_meeting_has_its_own_day(string language, string text, string meetings) =>
        string.Join('|', Stated.In(text, "meeting", language)).ShouldBe(meetings);
}
