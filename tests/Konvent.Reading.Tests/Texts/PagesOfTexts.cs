using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.Texts;

/// <summary>Texts as pdftotext lays them out on pages, and what a person reads on these pages.</summary>
public sealed class PagesOfTexts
{
    private static readonly string[] Towns =
    [
        "Turku",
        "Pisa",
        "Lublin",
        "Gent",
        "Graz",
        "Porto",
        "Brno",
        "Tartu",
        "Nitra",
    ];

    [Fact]
    public void A_sentence_goes_on_over_the_end_of_its_page_and_its_foot_is_said_once()
    {
        var pages = Enumerable
            .Range(1, 3)
            .Select(n => $"RIVERBANK newsletter, issue 4\n\n{Prose(n)}\n\nCo-financed by the ERDF | {n}\n");

        Pages
            .Joined(string.Join('\f', pages) + "\f")
            .ShouldBe($"RIVERBANK newsletter, issue 4\n\n{Whole(3)}\n\nCo-financed by the ERDF");
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("- 7 -", "- 8 -")]
    [InlineData("Page 3 of 9", "Page 4 of 9")]
    [InlineData("3/9", "4/9")]
    [InlineData("Strona 3 z 9", "Strona 4 z 9")]
    [InlineData("3. oldal", "4. oldal")]
    [InlineData("str. 11", "str. 12")]
    [InlineData("Σελίδα 1", "Σελίδα 2")]
    public void Numbers_of_pages_are_left_out(string first, string second) =>
        Pages.Joined($"{Prose(1)}\n\n{first}\n\f{Prose(2)}\n\n{second}\n\f").ShouldBe(Whole(2));

    [Theory]
    [InlineData("Phase 1", "Phase 2")]
    [InlineData("12 February", "13 February")]
    [InlineData("1 January 2020", "2 January 2020")]
    [InlineData("3 partners", "4 partners")]
    [InlineData("3", "7")]
    public void What_only_looks_like_the_number_of_a_page_stays(string first, string second)
    {
        var read = Pages.Joined($"{first}\n\n{Prose(1)}\f{second}\n\n{Prose(2)}\f");

        read.ShouldContain(first);
        read.ShouldContain(second);
    }

    [Fact]
    public void Left_and_right_pages_and_a_cover_may_have_heads_of_their_own()
    {
        var pages = Enumerable
            .Range(2, 8)
            .Select(n => $"{(n % 2 == 0 ? $"{n} | The project RIVERBANK" : $"Second report | {n}")}\n\n{Prose(n - 1)}");

        var read = Pages.Joined("Our report\f" + string.Join('\f', pages));

        read.ShouldBe($"Our report\n\n{Whole(8)}\n\nThe project RIVERBANK\nSecond report");
    }

    [Fact]
    public void A_head_of_two_lines_is_said_once()
    {
        var pages = Enumerable
            .Range(1, 3)
            .Select(n => $"RIVERBANK newsletter, issue 4\nNews from the regions\n\n{Prose(n)}");

        var read = Pages.Joined(string.Join('\f', pages));

        read.ShouldStartWith("RIVERBANK newsletter, issue 4\nNews from the regions\n");
        read.ShouldContain(Whole(3));
    }

    [Fact]
    public void A_new_page_may_begin_a_new_paragraph() =>
        Pages.Joined("It ended there.\n\fThe next one begins.\f").ShouldBe("It ended there.\n\nThe next one begins.");

    [Fact]
    public void Columns_of_prose_are_read_one_after_the_other()
    {
        const string page = """
                                       News from the regions

            The partners met in Turku and            agreed on a second visit, which will
            spoke about the banks of the             be held in spring. Until then they
            river, which have been planted           write down what it costs to look
            with willows by the pupils of            after a bank, and who pays for it in
            three schools and their teachers         their regions, now and for all of the
            in the last years. They have             years to come.

            A line over the whole width of the page that belongs to neither of the two columns.
            """;

        Pages
            .Joined(page)
            .ShouldBe(
                "News from the regions\n\nThe partners met in Turku and spoke about the banks of the river, which have been planted "
                    + "with willows by the pupils of three schools and their teachers in the last years. They have agreed on a second visit, which will be held in spring. "
                    + "Until then they write down what it costs to look after a bank, and who pays for it in their regions, now and for all of the years to come.\n\n"
                    + "A line over the whole width of the page that belongs to neither of the two columns."
            );
    }

    [Fact]
    public void A_table_stays_a_table()
    {
        const string page = """
            Partner                          Country       Role
            Regional Council of Example      Finland       Lead partner
            Province of Esempio              Italy         Partner
            Town of Przykład                 Poland        Partner
            Agency of Beispiel               Germany       Partner
            Chamber of Ejemplo               Spain         Partner
            University of Exemplo            Portugal      Partner
            """;

        Pages.Joined(page).Split('\n')[1].ShouldBe("Regional Council of Example\tFinland\tLead partner");
    }

    [Fact]
    public void A_parted_word_keeps_the_end_of_its_line()
    {
        var read = Pages.Joined(
            "The measures that all of the regions chose were then imple-\nmented in Sachsen-\nAnhalt on 12 Feb-\nruary 2020.\f"
        );

        read.ShouldBe(
            "The measures that all of the regions chose were then imple-\nmented in Sachsen-Anhalt on 12 Feb-\nruary 2020."
        );
    }

    [Fact]
    public void A_list_keeps_its_lines() =>
        Pages
            .Joined(
                "Partners\n\nRegional Council of Example, Finland\nProvince of Esempio, Italy\nTown of Przykład, Poland\f"
            )
            .ShouldBe(
                "Partners\n\nRegional Council of Example, Finland\nProvince of Esempio, Italy\nTown of Przykład, Poland"
            );

    [Fact]
    public void Short_lines_that_begin_in_small_letters_are_not_prose_yet() =>
        Pages.Joined("What it costs\nplants EUR 12,000\nWho pays\ntown of Gent\f").Split('\n').Length.ShouldBe(4);

    [Theory]
    [InlineData("")]
    [InlineData("\f\f\n \f")]
    public void Empty_pages_say_nothing(string pages) => Pages.Joined(pages).ShouldBeEmpty();

    [Theory]
    [InlineData("a\f", 500_000)]
    [InlineData("\f", 1_000_000)]
    [InlineData("a   b\n", 200_000)]
    [InlineData("   \n", 300_000)]
    [InlineData("a   ", 300_000)]
    [InlineData("1 | 2\f", 200_000)]
    [InlineData("word that goes   on and on\n", 40_000)]
    public void What_has_no_end_is_read_to_its_end(string piece, int times) =>
        Should.CompleteIn(() => Pages.Joined(string.Concat(Enumerable.Repeat(piece, times))), TimeSpan.FromMinutes(3));

    [Fact]
    public void Whatever_stands_on_pages_no_word_is_lost() =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Elements(Pieces)).ToArbitrary(),
                pieces =>
                {
                    var said = string.Concat(pieces);
                    Words(said).Except(Words(Pages.Joined(said))).ShouldBeEmpty();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(200));

    // No word for a page among them: with its number it may go.
    private static readonly string[] Pieces =
    [
        "\f",
        "\n",
        "\n",
        "\n\n",
        "   ",
        "      ",
        " ",
        "\t",
        "1",
        "2",
        " | ",
        "-",
        ". ",
        "• ",
        "\r\n",
        "\u0000",
        "river",
        "River ",
        "banks of the ",
        "Gent",
        "meeting ",
        "12 ",
        "und ",
        "\uD83D",
        "\u202E",
        "# ",
        "łódź ",
    ];

    private static IEnumerable<string> Words(string text) =>
        text.Split([.. text.Where(c => !char.IsLetter(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Distinct();

    private static string Prose(int n) =>
        $"The partners met in the council of {Towns[n]} and spoke about the measures that they\n"
        + $"have begun since the spring, about the banks of the river, and about what {Towns[n]}\n";

    private static string Whole(int pages) =>
        string.Join(' ', Enumerable.Range(1, pages).Select(n => Prose(n).Trim().Replace('\n', ' ')));
}
