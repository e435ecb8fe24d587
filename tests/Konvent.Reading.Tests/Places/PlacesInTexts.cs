namespace Konvent.Reading.Tests.Places;

public sealed class PlacesInTexts
{
    [Fact]
    public void A_partner_of_each_line_has_its_town_and_country()
    {
        var found = Found(
            "Regional Council of Päijät-Häme, Lahti, Finland; University of Maribor (SI); City of Halle (Saale), Germany",
            "en"
        );

        found
            .Select(place => $"{place.Name} {place.Place.Country}")
            .ShouldBe(["Päijät-Häme FI", "Lahti FI", "Finland FI", "Maribor SI", "Halle (Saale) DE", "Germany DE"]);
        found.ShouldAllBe(place => place.Sureness >= 0.8);
    }

    [Fact]
    public void A_place_stands_where_the_text_has_it()
    {
        const string said = "Treffen in Frankfurt an der Oder, dann in Bad Belzig.";

        Found(said, "de").Select(place => place.Span.In(said)).ShouldBe(["Frankfurt an der Oder", "Bad Belzig"]);
    }

    [Theory]
    [InlineData("Valencia, Spain", "ES")]
    [InlineData("Cordoba (ES)", "ES")]
    [InlineData("Halle, Belgium", "BE")]
    [InlineData("Halle, Germany", "DE")]
    [InlineData("Bergen (NO)", "NO")]
    [InlineData("Mons alias Bergen, Belgium", "BE")]
    [InlineData("Monaco di Baviera, Germania", "DE")]
    public void Of_two_towns_the_one_in_the_country_beside_it_is_meant(string said, string country) =>
        Found(said, "en").First(place => place.Place.Kind == PlaceKind.Town).Place.Country.ShouldBe(country);

    [Theory]
    [InlineData("Three teams", "Emmen", "NL")]
    [InlineData("Teams from Switzerland", "Emmen", "CH")]
    [InlineData("Teams from Italy", "Oria", "IT")]
    public void A_country_that_is_named_far_away_speaks_for_its_town(string who, string town, string country) =>
        Found($"{who} came by train and by bus with all of their friends, and they met again in {town}.", "en")
            .Single(place => place.Place.Kind == PlaceKind.Town)
            .Place.Country.ShouldBe(country);

    [Fact]
    public void Of_two_towns_the_one_where_the_language_is_spoken_is_meant()
    {
        Found("De vergadering was in Halle.", "nl")[0].Place.Country.ShouldBe("BE");
        Found("Die Sitzung war in Halle.", "de")[0].Place.Country.ShouldBe("DE");
    }

    [Fact]
    public void A_place_is_the_same_in_every_language() =>
        new[]
        {
            ("w Pradze", "pl"),
            ("v Praze", "cs"),
            ("Prahassa", "fi"),
            ("Prágában", "hu"),
            ("in Prague", "en"),
            ("στην Πράγα", "el"),
        }
            .Select(row => Found($"x {row.Item1}", row.Item2).Single().Place.Id)
            .Distinct()
            .Count()
            .ShouldBe(1);

    [Theory]
    [InlineData("Berlin", "Stadt", "DE")]
    [InlineData("Brandenburg", "Land", "DE")]
    public void A_known_place_has_its_kind_and_country(string name, string before, string country)
    {
        var place = Found($"x das {before} {name}", "de").Single().Place;

        place.Country.ShouldBe(country);
        place.Kind.ShouldBe(before == "Land" ? PlaceKind.Region : PlaceKind.Town);
    }

    [Theory]
    [InlineData("en", "Same as before: Most partners agreed. Lead partner. Best practice. Reading list. Bath rooms.")]
    [InlineData("en", "Deal with it. Nice work. As ever. March 2022. May be. Sale of goods. Police and Forest.")]
    [InlineData(
        "de",
        "Das Essen war gut. Die Halle 3 hat 200 Sitze. Weil der Hof leer war. Die Lage, die Kosten, das Regen-Wetter."
    )]
    [InlineData("de", "Au und Y und As. Der Bogen, die Welle, das Band.")]
    [InlineData("pl", "Most otwarto. Piła i bar. Polskie regiony. Danie dnia. W latach 2014-2020. Się nie da.")]
    [InlineData("fr", "Marche lente. Tulle blanc. Orange et Sale. Trente personnes. L'Union européenne.")]
    [InlineData("it", "Prato verde. Quarto incontro. Termini e scadenze. Cento persone. Paese nuovo.")]
    [InlineData("es", "Como resultado, la baja. Calendario. Real Decreto. Cuenca del Duero.")]
    [InlineData("nl", "Best veel mensen. Boom en Heide. Tienen hebben.")]
    [InlineData("hu", "Most kezdődik. Hatvan ember. Minden partner.")]
    [InlineData("hr", "Hrvatski sabor. Most je otvoren.")]
    [InlineData("sl", "Slovenski jezik. Namen projekta.")]
    [InlineData("lv", "Paris. Sens un salt.")]
    [InlineData("en", "See www.Magdeburg.de, mail info@Graz.example.org or #Berlin and Torino.example.org.")]
    [InlineData("it", "Comune di X, via Roma 28; piazza Torino 3")]
    [InlineData("pt", "na Rua Marquês de Pombal, 12")]
    [InlineData("pl", "przy ul. Berlin 3; kontakt: Ewa Brzeska")]
    [InlineData("en", "the projects BERGEN-LINK and OLIVA5, led by Martin Klein and Florence Smith, with Clare Moss")]
    public void An_ordinary_word_is_hardly_a_place(string language, string said) =>
        Found(said, language).ShouldAllBe(place => place.Sureness < 0.8, string.Join("; ", Found(said, language)));

    [Theory]
    [InlineData("en", "We met in Bath, in Reading and in Nice.", 3)]
    [InlineData("de", "Wir trafen uns in Essen und danach in Singen.", 1)]
    [InlineData("pl", "Spotkanie w Pile trwało dwa dni.", 1)]
    [InlineData("hr", "Sastanak je bio u Splitu i u Rijeci.", 2)]
    public void But_after_a_preposition_it_is_one(string language, string said, int count) =>
        Found(said, language).Count(place => place.Sureness >= 0.8).ShouldBe(count);

    [Fact]
    public void What_has_no_capital_is_no_place() => Found("magdeburg, paris, most of the split", "en").ShouldBeEmpty();

    [Fact]
    public void Headings_in_capitals_name_places_too() =>
        Found("4. PARTNERTREFFEN IN MAGDEBURG", "de").Single().Name.ShouldBe("Magdeburg");

    private static IReadOnlyList<FoundPlace> Found(string said, string language) =>
        FindPlaces.In(said, new(0, said.Length), Language.Of(language));
}
