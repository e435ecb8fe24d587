using System.Diagnostics;
using System.Text;
using Shouldly;
using static Konvent.Tests.Intake.SampleFile;

namespace Konvent.Tests.Intake;

/// <summary>Pages of the web.</summary>
public sealed class HtmlFilesTests
{
    [Theory]
    [InlineData("<h1>News &amp; more</h1><p>They met.</p>", "# News & more\nThey met.")]
    [InlineData("<p>on 12<sup>th</sup>\n of&nbsp;May</p>", "on 12th of\u00A0May")]
    [InlineData("<ul><li>one<li>two<ul><li>within</ul></ul><p>after", "- one\n- two\n- within\nafter")]
    [InlineData("<dl><dt>Place<dd>Gent</dl>", "- Place\n- Gent")]
    [InlineData("<p>Town hall<br>Markt 1<br>Gent</p>", "- Town hall\n- Markt 1\n- Gent")]
    [InlineData("<p>They met<br>in Gent.</p>", "They met\nin Gent.")]
    [InlineData("<p><b>Next meeting</b></p><p><b>It will be in May.</b></p>", "# Next meeting\nIt will be in May.")]
    [InlineData("<pre>One\nTwo</pre>", "- One\n- Two")]
    [InlineData("<div>one<div>two</div>three</div>", "one\ntwo\nthree")]
    public async Task Blocks_become_paragraphs(string page, string paragraphs) =>
        (await Paragraphs("page.html", page)).ShouldBe(paragraphs);

    [Theory]
    [InlineData("<a href='https://example.org/a'>our page</a>, or", "our page <https://example.org/a>, or")]
    [InlineData("the <a href='https://example.org/a'>page </a>says", "the page <https://example.org/a> says")]
    [InlineData("<a href='https://www.example.org/'>example.org</a>", "example.org")]
    [InlineData("<a href='mailto:a@example.org?subject=x'>Anna</a>", "Anna <a@example.org>")]
    [InlineData("<a href='/news'>news</a> <a href='javascript:x()'>x</a>", "news x")]
    [InlineData("<a href='https://a.example.org'><img alt='Film'></a>", "Film <https://a.example.org>")]
    public async Task Links_say_where_they_lead(string page, string said) =>
        (await Paragraphs("page.html", $"<p>{page}</p>")).ShouldBe(said);

    [Fact]
    public async Task Rows_of_a_table_are_lines_and_cells_that_only_lie_beside_each_other_are_not()
    {
        (
            await Paragraphs(
                "page.html",
                "<table><caption>Partners</caption><tr><th>Partner<th>Country<tr><td><p>Region A</p><td>Italy<br>(IT)<td></table>"
            )
        ).ShouldBe("Partners\n- Partner | Country\n- Region A | Italy (IT)");
        (
            await Paragraphs(
                "page.html",
                "<table><tr><td><h2>Left</h2><p>It is so.</p><td><table><tr><td>a<td>b</table></table>"
            )
        ).ShouldBe("# Left\nIt is so.\n- a | b");
    }

    [Fact]
    public async Task What_nobody_sees_is_not_read() =>
        (
            await Paragraphs(
                "page.html",
                "<title>t</title><style>s{}</style><nav>n</nav><script>x('<p>')</script><!-- c --><p hidden>h</p>"
                    + "<p style='color:red; Display : none'>d</p><template>t</template><noscript>n</noscript><p>seen</p><svg><text>v</text></svg>"
            )
        ).ShouldBe("seen");

    [Theory]
    [InlineData("<meta charset=windows-1250>", "windows-1250", "Łódź, ąęść")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>", "iso-8859-2", "Łódź, ąęść")]
    [InlineData("<meta charset=iso-8859-1>", "utf-8", "Łódź")]
    [InlineData("<meta charset=nowhere>", "windows-1252", "München, Köln")]
    public async Task A_page_says_in_which_letters_it_is_written(string says, string encoding, string town)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        (await Paragraphs("page", Encoding.GetEncoding(encoding).GetBytes($"<html>{says}<p>{town}</p>"))).ShouldBe(
            town
        );
    }

    [Theory]
    [InlineData("<div>", "intake.rule.nested")]
    [InlineData("<b>", "intake.rule.nested")]
    [InlineData("<table><tr><td>", "intake.rule.nested")]
    [InlineData("<svg><g>", "intake.rule.nested")]
    [InlineData("<p><font size={0}>x</p>", "intake.rule.nested")]
    [InlineData("<p>x", "intake.rule.elements")]
    [InlineData("<a href=x>", "intake.rule.elements")]
    public async Task What_would_take_for_ever_is_refused_soon(string piece, string rule)
    {
        var file = string.Concat(
            Enumerable.Range(0, 250_000).Select(n => piece.Replace("{0}", $"{n}", StringComparison.Ordinal))
        );
        var clock = Stopwatch.StartNew();

        (await Refused("deep.html", Encoding.UTF8.GetBytes(file))).ShouldBe(rule);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Ten_thousand_levels_are_refused_and_a_hundred_are_read()
    {
        (await Refused("deep.html", Encoding.UTF8.GetBytes(Nested(10_000)))).ShouldBe("intake.rule.nested");
        (await Paragraphs("deep.html", Nested(100))).ShouldBe("x");
    }

    [Theory]
    [InlineData("&lol;&amp;lol; &#27;[31m &#xD800; &#0;", "&lol;&lol;  [31m \uFFFD \uFFFD")]
    [InlineData("<p title='<b>'>x</p></body></html></p><i>y", "x\ny")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'bb'>]><p>&b;</p>", "]>\n&b;")]
    public async Task Broken_pages_are_read_as_a_browser_does(string page, string said) =>
        (await Paragraphs("odd.html", page)).ShouldBe(said);

    private static string Nested(int deep) =>
        string.Concat(Enumerable.Repeat("<div>", deep)) + "x" + string.Concat(Enumerable.Repeat("</div>", deep));
}
