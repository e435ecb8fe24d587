using Konvent.Reading.Tests.Texts;

namespace Konvent.Reading.Tests.Places;

/// <summary>Whatever comes is read to its end, in time, and all that is found lies in its place.</summary>
public sealed class HostilePlaces
{
    private static readonly string[] Pieces =
    [
        " ",
        "\n",
        "-",
        "–",
        "'",
        "’",
        ".",
        ",",
        "(",
        ")",
        "/",
        "@",
        "#",
        "Frankfurt",
        "an",
        "der",
        "Oder",
        "Bad",
        "Saint",
        "San",
        "La",
        "Les",
        "L",
        "Bielsku",
        "Białej",
        "Halle",
        "Saale",
        "(DE)",
        "PL",
        "Deutschland",
        "Niemiec",
        "Praze",
        "nGaillimh",
        "f",
        "fil",
        "Malta",
        "Most",
        "RĪGĀ",
        "Σέρρες",
        "София",
        "\u00AD",
        "\u0301",
        "\u202E",
        "\u0000",
        "\uD83D",
        "\uFFFE",
        "1",
        "12",
        "ﬁ",
        "İstanbul",
        "ſ",
        "A",
        "Å",
        "ǅ",
    ];

    [Fact]
    public void Reading_never_throws_and_every_place_lies_within_its_stretch() =>
        Hostile.Mixed(Pieces, ShouldBeInOrder);

    [Fact]
    public void Any_characters_are_read_as_well() => Hostile.AnyCharacters(ShouldBeInOrder);

    public static TheoryData<string, int> Endless() =>
        new()
        {
            { "A", 300_000 },
            { "Saint ", 50_000 },
            { "Bad-", 80_000 },
            { "Frankfurt an der ", 20_000 },
            { "Halle (", 50_000 },
            { "(DE),", 60_000 },
            { "(UK) Polska,", 40_000 },
            { "Polska ", 50_000 },
            { "Ś\u0301", 100_000 },
            { "L'", 100_000 },
        };

    [Theory, MemberData(nameof(Endless))]
    public void What_has_no_end_is_read_to_its_end(string piece, int times) =>
        ShouldBeInOrder(Hostile.Endless(piece, times), Language.Polish);

    private static void ShouldBeInOrder(string said, Language language)
    {
        var stretch = new TextSpan(said.Length / 5, said.Length - said.Length / 7);
        var places = FindPlaces.In(said, stretch, language);
        places.Select(place => place.Span).ShouldBeInOrder(stretch);
        foreach (var place in places)
        {
            place.Name.ShouldNotBeNullOrWhiteSpace();
            place.Sureness.ShouldBeInRange(0, 1);
        }
        FindCountries.In(said, stretch, language).ShouldAllBe(country => country.Span.End <= stretch.End);
    }
}
