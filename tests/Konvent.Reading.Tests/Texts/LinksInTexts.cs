namespace Konvent.Reading.Tests.Texts;

public sealed class LinksInTexts
{
    [Theory]
    [InlineData("See [our page](https://www.example.org/a) now.", "See our page <https://www.example.org/a> now.")]
    [InlineData("[www.example.org](https://www.example.org/)", "www.example.org")]
    [InlineData("[here](/contact) and [above](#top)", "here and above")]
    [InlineData("[Anna](mailto:anna@example.org?subject=Hello)", "Anna <anna@example.org>")]
    [InlineData("[page](https://example.org \"with a title\")", "page <https://example.org>")]
    [InlineData("![a river](river.png) flows", "a river flows")]
    [InlineData("[![a river](river.png)](https://example.org)", "a river <https://example.org>")]
    [InlineData("<https://example.org>", "<https://example.org>")]
    [InlineData("anna@example.org<mailto:anna@example.org>", "anna@example.org")]
    [InlineData("anna@example.org (mailto:anna@example.org), or", "anna@example.org, or")]
    [InlineData("www.example.org <https://www.example.org/> is", "www.example.org is")]
    [InlineData("https://example.org https://example.org https://example.org", "https://example.org")]
    [InlineData("<https://example.org> <https://example.org>.", "<https://example.org>.")]
    [InlineData("https://example.org/a https://example.org/b", "https://example.org/a https://example.org/b")]
    [InlineData("[1] (see below) [a](b) [ ] (x) f(x)[2](", "[1] (see below) [a](b) [ ] (x) f(x)[2](")]
    [InlineData("Item [unclosed](https://example.org", "Item [unclosed](https://example.org")]
    [InlineData("", "")]
    public void Words_of_links_stay_and_an_address_is_said_once(string said, string tidy)
    {
        LinkMarks.Tidied(said).ShouldBe(tidy);
        LinkMarks.Tidied(tidy).ShouldBe(tidy);
    }

    [Theory]
    [InlineData("our page", "https://example.org/x", " <https://example.org/x>")]
    [InlineData("", "https://example.org/x", "<https://example.org/x>")]
    [InlineData("example.org/x", "https://www.example.org/x/", "")]
    [InlineData("Anna", "mailto:anna@example.org", " <anna@example.org>")]
    [InlineData("top", "#top", "")]
    [InlineData("more", "news/4.html", "")]
    [InlineData("odd", "javascript:alert(1)", "")]
    [InlineData("odd", "data:text/html,a@b.example", "")]
    [InlineData("none", null, "")]
    public void An_address_is_added_where_its_words_do_not_show_it(string words, string? address, string added) =>
        Addresses.Behind(words, address).ShouldBe(added);

    [Theory]
    [InlineData("ﬁnanced", "financed")]
    [InlineData("oﬃce", "office")]
    [InlineData("eﬀort", "effort")]
    [InlineData("ﬂood", "flood")]
    [InlineData("waﬄe", "waffle")]
    [InlineData("Augu\uFB06", "august")]
    public void Ligatures_are_read_as_their_letters(string printed, string folded) =>
        Folding.Fold(printed).ShouldBe(folded);

    [Fact]
    public void A_date_with_ligatures_keeps_its_place()
    {
        const string said = "Oﬃcial until 3 Augu\uFB06 2021.";

        var found = FindDates.In(said, new(0, said.Length), Language.English).Single();

        found.When.Edtf.ShouldEndWith("2021-08-03");
        found.Span.In(said).ShouldEndWith("3 Augu\uFB06 2021");
    }

    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("[](", 300_000)]
    [InlineData("a@b.c ", 200_000)]
    [InlineData("<https://a.b>", 200_000)]
    [InlineData("![x](y.z", 200_000)]
    public void What_has_no_end_is_read_to_its_end(string piece, int times) =>
        Should.CompleteIn(
            () => LinkMarks.Tidied(string.Concat(Enumerable.Repeat(piece, times))),
            TimeSpan.FromMinutes(3)
        );
}
