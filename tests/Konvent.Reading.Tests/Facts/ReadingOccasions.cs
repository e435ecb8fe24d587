namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingOccasions
{
    [Theory]
    [InlineData(
        "de",
        "Nächster Termin\n\nDie vierte Sitzung der Lenkungsgruppe ist für den 19. September 2023 in Bozen geplant.",
        "number=4; series=Sitzung der Lenkungsgruppe; when=2023-09-19; place=Bozen; next=true"
    )]
    [InlineData("de", "Der zweite Teil des Treffens galt dem letzten Projektjahr.", "")]
    [InlineData(
        "pl",
        "7-me spotkanie grupy sterującej odbyło się 18 maja 2022 r. w Krakowie.",
        "number=7; series=spotkanie grupy sterującej; when=2022-05-18; place=Kraków"
    )]
    [InlineData(
        "es",
        "La próxima reunión del comité de seguimiento, que será la última del proyecto, será el 21 de febrero de 2023 en Badajoz.",
        "series=reunión del comité de seguimiento; when=2023-02-21; place=Badajoz; next=true; final=true"
    )]
    [InlineData(
        "fr",
        "Le deuxième comité de pilotage s'est tenu le 14 juin 2023 à Vannes.",
        "number=2; series=comité de pilotage; when=2023-06-14; place=Vannes"
    )]
    public void A_meeting_has_a_number_a_day_and_a_town(string language, string text, string meetings) =>
        string.Join('|', Stated.In(text, "meeting", language)).ShouldBe(meetings);

    [Theory]
    [InlineData(
        "en",
        "The Harbour Centre invites you to the workshop “Who Mends the Nets?” on 8 March 2023 in Cork.",
        "type=workshop; name=Who Mends the Nets?; when=2023-03-08; place=Cork"
    )]
    [InlineData("cs", "V úterý 30. listopadu 2021 pořádáme webinář o nádražích.", "type=webinar; when=2021-11-30")]
    [InlineData("de", "Geplant sind zwei Konvente der Gemeinden.", "type=convention; count=2")]
    public void An_event_has_a_kind_a_name_and_a_day(string language, string text, string events) =>
        string.Join('|', Stated.In(text, "event", language)).ShouldBe(events);

    [Theory]
    [InlineData(
        "it",
        "La conferenza finale si terrà a Bari giovedì 12 maggio 2022, nella Biblioteca comunale Aurora.",
        "Biblioteca comunale Aurora"
    )]
    [InlineData("en", "Study visit to Kilkenny, 24 May 2022\n\nVenue: Sample House, Room 3", "Sample House")]
    [InlineData("sv", "Slutkonferens för projektet: ”Skog och sjö”\n\nUmeå, Sjöboden, 9 oktober 2019", "Sjöboden")]
    [InlineData("da", "Konferencen finder sted den 3. maj 2022 på rådhuset i Aarhus.", "rådhuset")]
    [InlineData(
        "cs",
        "Konference se koná 3. května 2023 v Jihočeské vědecké knihovně v Brně.",
        "Jihočeské vědecké knihovně"
    )]
    public void A_house_is_known_by_what_stands_before_it(string language, string text, string venue) =>
        Stated.Facts(text, language).OfType<EventFact>().First().Venue.ShouldBe(venue);

    [Fact]
    public void Between_a_town_and_its_day_stands_the_house_but_no_other_place()
    {
        Venue("Workshop on hedges\n\nEisenstadt, Haus der Begegnung, 24 November 2022").ShouldBe("Haus der Begegnung");
        Venue("Workshop on hedges\n\nEisenstadt, Burgenland, 24 November 2022").ShouldBeNull();
    }

    [Fact]
    public void A_short_word_for_a_room_does_not_say_in_which_house()
    {
        Venue("The workshop takes place on 3 May 2023 in the library in Graz.").ShouldBe("library");
        Venue("The workshop takes place on 3 May 2023 in the hall in Graz.").ShouldBeNull();
    }

    [Fact]
    public void Capitals_of_German_nouns_make_no_title() =>
        Stated
            .In("Am 3. Mai 2023 findet in Graz der Workshop Bunte Gärten statt.", "event", "de")
            .ShouldBe(["type=workshop; when=2023-05-03; place=Graz"]);

    [Theory]
    [InlineData("at 12 pm", "12:00")]
    [InlineData("at 12 am", "00:00")]
    [InlineData("and closes at 16:00 and 9:30 is when its doors open", "16:00")]
    [InlineData("in room 10:75", null)]
    public void It_has_the_hour_that_is_said(string said, string? time) =>
        Stated
            .Facts($"The workshop takes place on 3 May 2023 in Graz {said}.", "en")
            .OfType<EventFact>()
            .ShouldHaveSingleItem()
            .Properties.Where(one => one.Name == "time")
            .Select(one => GoldText.Written(one.Value))
            .ShouldBe(time is null ? [] : [time]);

    [Fact]
    public void The_hours_of_a_programme_are_no_events() =>
        Stated
            .In("10.30 Workshop on nets\n11.30 Seminar on boats\n12.30 Final conference", "event", "en")
            .ShouldBeEmpty();

    [Fact]
    public void An_event_of_no_kind_without_name_number_or_place_is_a_guess() =>
        Stated
            .Facts("Save the date! The event takes place on 3 May 2024.", "en")
            .OfType<EventFact>()
            .ShouldAllBe(fact => fact.Confidence <= 0.6);

    private static string? Venue(string text) =>
        Stated.Facts(text, "en").OfType<EventFact>().ShouldHaveSingleItem().Venue;
}
