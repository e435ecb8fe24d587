namespace Konvent.Reading.Tests.Texts;

/// <summary>Whatever comes is read to its end, and all that is found lies in its place.</summary>
public sealed class HostileTexts
{
    // Pieces that mean something, so that texts come close to dates and sums.
    private static readonly string[] Pieces =
    [
        " ",
        "\n",
        "\n\n",
        "-",
        "–",
        ".",
        ",",
        "/",
        "'",
        "1",
        "12",
        "31",
        "2019",
        "1.358.584,00",
        "EUR",
        "€",
        "Mio",
        "mln",
        "zł",
        "Mai",
        "maja",
        "lutego",
        "giugno",
        "und",
        "e",
        "i",
        "do",
        "od",
        "bis",
        "from",
        "between",
        "and",
        "br",
        "r",
        "\u00AD",
        "\u0301",
        "\u202E",
        "\u0000",
        "\uD83D",
        "\uFFFE",
        "I",
        "Q1",
        "http://x.example.org/a",
        "@",
        "#",
        "- ",
        "漢",
        "ﬁ",
        "½",
        "Ⅳ",
        "०",
    ];

    [Fact]
    public void Reading_never_throws_and_every_place_lies_within_its_text() => Hostile.Mixed(Pieces, ShouldBeInOrder);

    [Fact]
    public void Any_characters_are_read_as_well() => Hostile.AnyCharacters(ShouldBeInOrder);

    public static TheoryData<string, int> Endless() =>
        new()
        {
            { "1", 300_000 },
            { "1 ", 150_000 },
            { "1.", 150_000 },
            { "1 Mai ", 60_000 },
            { "od do ", 150_000 },
            { "Mai-", 80_000 },
            { "x", 300_000 },
            { "\u202E", 300_000 },
            { "\n", 300_000 },
            { "a\n", 150_000 },
            { "-\n", 150_000 },
            { "1 234 ", 150_000 },
            { "EUR ", 80_000 },
            { "\u0301", 300_000 },
        };

    [Theory, MemberData(nameof(Endless))]
    public void What_has_no_end_is_read_to_its_end(string piece, int times) =>
        ShouldBeInOrder(Hostile.Endless(piece, times), Language.German);

    private static void ShouldBeInOrder(string said, Language language)
    {
        var text = SourceText.Of(said);
        GuessLanguages.Of(text).Count.ShouldBe(text.Paragraphs.Count);
        text.Paragraphs.Select(paragraph => paragraph.Span).ShouldBeInOrder(new(0, said.Length));
        foreach (var paragraph in text.Paragraphs)
        {
            var dates = FindDates.In(said, paragraph.Span, language, new DateOnly(2019, 2, 11));
            dates.Select(found => found.Span).ShouldBeInOrder(paragraph.Span);
            FindSums.In(said, paragraph.Span, language).Select(found => found.Span).ShouldBeInOrder(paragraph.Span);
        }
    }
}
