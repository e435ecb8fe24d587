using System.Text.Encodings.Web;
using Konvent.Ui;
using Shouldly;

namespace Konvent.Tests.Ui;

public sealed class MarkdownTests
{
    private const int AMinute = 60_000; // Milliseconds; only a hang lasts that long.

    [Theory]
    [InlineData("Two *words* **here**", "<p>Two <em>words</em> <strong>here</strong></p>")]
    [InlineData("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>")]
    [InlineData("one line\nand the next", "<p>one line<br />\nand the next</p>")]
    [InlineData("Łódź & Białystok", "<p>Łódź &amp; Białystok</p>")]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    public void What_people_write_is_set(string text, string html) => Shown(text).ShouldBe(html);

    [Theory]
    [InlineData("# Aim", "<h3>Aim</h3>")]
    [InlineData("## Partners", "<h4>Partners</h4>")]
    [InlineData("###### Deep", "<h6>Deep</h6>")]
    public void Its_headings_stand_below_those_of_the_page(string text, string html) => Shown(text).ShouldBe(html);

    [Theory]
    [InlineData("[site](https://example.org/a)", "https://example.org/a")]
    [InlineData("[site](http://example.org)", "http://example.org")]
    [InlineData("[mail](mailto:office@example.org)", "mailto:office@example.org")]
    [InlineData("<https://example.org>", "https://example.org")]
    [InlineData("see https://example.org/b there", "https://example.org/b")]
    [InlineData("<office@example.org>", "mailto:office@example.org")]
    public void Links_to_the_web_and_to_mail_lead_there(string text, string address) =>
        Shown(text).ShouldContain($"<a href=\"{address}\"");

    [Theory]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("[click](JaVaScRiPt:alert(1))")]
    [InlineData("[click](java\u0000script:alert(1))")]
    [InlineData("[click](&#106;avascript:alert(1))")]
    [InlineData("[click](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[click](vbscript:x)")]
    [InlineData("[click](//evil.example)")]
    [InlineData("[click](/sign-out)")]
    [InlineData("[click][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("ftp://example.org/x")]
    [InlineData("tel:+48123456")]
    [InlineData("![click](javascript:alert(1))")]
    public void Nothing_else_is_a_link(string text)
    {
        Shown(text).ShouldNotContain("href");
        Shown(text).ShouldNotContain("<img");
    }

    [Fact]
    public void A_forbidden_link_keeps_its_words() =>
        Shown("[*read* this](javascript:x)").ShouldBe("<p><em>read</em> this</p>");

    [Fact]
    public void A_picture_becomes_a_link() =>
        Shown("![Map](https://example.org/map.png)")
            .ShouldBe("<p><a href=\"https://example.org/map.png\" rel=\"nofollow noopener\">Map</a></p>");

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("a <img src=x onerror=alert(1)> b", "<img")]
    [InlineData("<div>\n<script>alert(1)</script>\n</div>", "<script")]
    [InlineData("[a](https://example.org \"\\\" onmouseover=\\\"alert(1)\")", "onmouseover=\"")]
    [InlineData("[a](<https://example.org/\"onmouseover=alert(1)>)", "\"onmouseover")]
    [InlineData("```\"><script>\nx\n```", "<script")]
    public void What_looks_like_html_is_text(string text, string never) => Shown(text).ShouldNotContain(never);

    [Theory(Timeout = AMinute)]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("*a ")]
    [InlineData("![a](")]
    [InlineData("- ")]
    [InlineData("`")]
    [InlineData("<a@b")]
    [InlineData("https://")]
    public async Task A_hostile_text_is_never_a_hang(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));

        (await Task.Run(() => Shown(text))).ShouldNotBeEmpty();
    }

    private static string Shown(string text)
    {
        using var writer = new StringWriter();
        Markdown.Show(text).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString().Trim();
    }
}
