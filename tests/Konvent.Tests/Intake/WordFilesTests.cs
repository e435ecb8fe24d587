using Konvent.Tests.ActionPlans.Word;
using Shouldly;
using static Konvent.Tests.ActionPlans.Word.SampleDocument;
using static Konvent.Tests.Intake.SampleFile;

namespace Konvent.Tests.Intake;

/// <summary>Word documents. What they may hold that means harm, and is refused, the tests of imported plans tell.</summary>
public sealed class WordFilesTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public async Task Headings_items_and_rows_keep_what_they_are() =>
        (
            await Paragraphs(
                "news.docx",
                With(
                    "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>News</w:t></w:r></w:p>"
                        + P("They met in Gent.")
                        + Bold("Next meeting")
                        + Item("one")
                        + Item("two")
                        + Table(["Partner", "Country"], ["Region A", "Italy"], ["One cell", ""])
                )
            )
        ).ShouldBe(
            "# News\nThey met in Gent.\n# Next meeting\n- one\n- two\n- Partner | Country\n- Region A | Italy\nOne cell"
        );

    [Fact]
    public async Task Links_say_where_they_lead() =>
        (
            await Paragraphs(
                "news.docx",
                With(
                    $"<w:p xmlns:r=\"{Office}\"><w:r><w:t>See </w:t></w:r><w:hyperlink r:id=\"out\"><w:r><w:t>our page</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:t>, or </w:t></w:r><w:hyperlink w:anchor=\"top\"><w:r><w:t>above</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:t>.</w:t></w:r></w:p>",
                    more: ("word/_rels/document.xml.rels", Ways(("out", "hyperlink", "https://example.org/a")))
                )
            )
        ).ShouldBe("See our page <https://example.org/a>, or above.");

    [Fact]
    public async Task What_was_deleted_is_not_read_and_what_was_added_is() =>
        (
            await Paragraphs(
                "news.docx",
                With(
                    "<w:p><w:r><w:t>on </w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>13</w:t></w:r></w:ins><w:r><w:t> May</w:t></w:r></w:p>"
                )
            )
        ).ShouldBe("on 13 May");

    [Fact]
    public async Task Heads_and_feet_of_pages_are_said_once_at_the_end_and_notes_where_they_belong() =>
        (
            await Paragraphs(
                "news.docx",
                With(
                    "<w:p><w:r><w:t>They met</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
                    more:
                    [
                        (
                            "word/_rels/document.xml.rels",
                            Ways(
                                ("a", "header", "header1.xml"),
                                ("b", "header", "header2.xml"),
                                ("c", "footer", "footer1.xml")
                            )
                        ),
                        ("word/header1.xml", Part("hdr", P("The project RIVERBANK"))),
                        ("word/header2.xml", Part("hdr", P("The project RIVERBANK"))),
                        ("word/footer1.xml", Part("ftr", P("7") + P("Co-financed by the ERDF"))),
                        (
                            "word/footnotes.xml",
                            Part(
                                "footnotes",
                                "<w:footnote w:id=\"2\"><w:p><w:r><w:t>In Gent.</w:t></w:r></w:p></w:footnote>"
                            )
                        ),
                    ]
                )
            )
        ).ShouldBe("They met [In Gent.]\nThe project RIVERBANK\nCo-financed by the ERDF");

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_a_sentence()
    {
        (
            await Refused("a.docx", [0xD0, 0xCF, 0x11, 0xE0, .. "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8])
        ).ShouldBe("word.rule.encrypted");
        (await Refused("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 1, 2])).ShouldBe("intake.rule.otherDocument");
        (await Refused("a.docx", "PK\x03\x04 cut off"u8.ToArray())).ShouldBe("word.rule.broken");
        (await Refused("a.xlsx", Zip(("xl/workbook.xml", "<w/>")))).ShouldBe("intake.rule.unknown");
        (await Refused("a.docx", Zip(("xl/workbook.xml", "<w/>")))).ShouldBe("intake.rule.notAsNamed");
        (await Refused("bomb.docx", With(P(new string('0', 30_000_000))))).ShouldBe("word.rule.unpacked");
        (
            await Refused(
                "laughs.docx",
                With(P("&c;"), prologue: "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>")
            )
        ).ShouldBe("word.rule.broken");
        (await Refused("bare.docx", With(P(" ")))).ShouldBe("intake.rule.noText");
    }

    [Fact]
    public async Task A_bomb_at_the_foot_of_a_page_is_not_unpacked() =>
        (
            await Refused(
                "bomb.docx",
                With(
                    P("x"),
                    more:
                    [
                        ("word/_rels/document.xml.rels", Ways(("c", "footer", "footer1.xml"))),
                        ("word/footer1.xml", Part("ftr", P(new string('0', 30_000_000)))),
                    ]
                )
            )
        ).ShouldBe("word.rule.unpacked");

    private static string Part(string root, string content) =>
        $"<w:{root} xmlns:w=\"{Namespace}\">{content}</w:{root}>";

    private static string Ways(params (string Id, string Kind, string Target)[] ways) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            ways.Select(way =>
                $"<Relationship Id=\"{way.Id}\" Type=\"{Office}/{way.Kind}\" Target=\"{way.Target}\""
                + (way.Kind == "hyperlink" ? " TargetMode=\"External\"/>" : "/>")
            )
        )
        + "</Relationships>";
}
