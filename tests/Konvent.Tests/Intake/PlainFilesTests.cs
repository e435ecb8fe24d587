using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Konvent.Basics;
using Konvent.Intake;
using Shouldly;
using static Konvent.Tests.Intake.SampleFile;

namespace Konvent.Tests.Intake;

/// <summary>Plain text and Markdown.</summary>
public sealed class PlainFilesTests
{
    public static TheoryData<string, string> Letters() =>
        new()
        {
            { "utf-8", "Spotkanie w Łodzi, a potem w Αθήνα." },
            { "utf-16", "Spotkanie w Łodzi, a potem w Αθήνα." },
            { "utf-16BE", "Spotkanie w Łodzi, a potem w Αθήνα." },
            { "windows-1252", "Die Behörde prüft die Maßnahmen für München." },
            { "windows-1250", "Następne spotkanie odbędzie się w Łodzi, jesienią." },
            { "windows-1253", "Η συνάντηση θα γίνει στην Αθήνα." },
        };

    [Theory, MemberData(nameof(Letters))]
    public async Task The_letters_of_a_text_are_found_out(string encoding, string said)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var letters = Encoding.GetEncoding(encoding);

        (await Read("text.txt", letters.GetBytes(said))).Text.ShouldBe(said);
        (await Read("text.txt", [.. letters.GetPreamble(), .. letters.GetBytes(said)])).Text.ShouldBe(said);
    }

    [Fact]
    public async Task Markdown_has_headings_items_and_links() =>
        (
            await Paragraphs(
                "news.md",
                "# News\n\nSee [our page](https://example.org).\n\n- one\n- [two](mailto:two@example.org)\n"
            )
        ).ShouldBe("# # News\nSee our page <https://example.org>.\n- - one\n- - two <two@example.org>");

    [Fact]
    public async Task Pages_of_a_text_are_read_as_one() =>
        (await Read("pages.txt", "They met in the\n\n1\n\ftown of Gent.\n\n2\n"u8.ToArray())).Text.ShouldBe(
            "They met in the\ntown of Gent."
        );

    [Fact]
    public async Task Marks_that_turn_nothing_stay_and_places_are_true()
    {
        var text = await Read("text.txt", Encoding.UTF8.GetBytes("\uFEFF\u200Fשלום\u200E 12 May 2021"));

        text.Text.ShouldBe("\u200Fשלום\u200E 12 May 2021");
        text.Paragraphs.Single().Span.In(text.Text).ShouldBe(text.Text);
    }

    [Fact]
    public async Task Signs_that_steer_a_terminal_become_blanks() =>
        (await Read("text.txt", "red \u001B[31m and \u0007 bell\u009B"u8.ToArray())).Text.ShouldBe(
            "red  [31m and   bell "
        );

    [Fact]
    public async Task A_table_with_commas_is_text_too() =>
        (await Paragraphs("list.csv", "Name;Town\nRegion A;Gent\n")).ShouldBe("- Name;Town\n- Region A;Gent");

    [Theory]
    [InlineData("drawing.txt", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("paper.txt", "%!PS-Adobe-3.0\n(x) show")]
    [InlineData(
        "laughs.txt",
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"
    )]
    public async Task What_is_for_machines_is_refused(string name, string file) =>
        (await Refused(name, Encoding.UTF8.GetBytes(file))).ShouldBe("intake.rule.notAsNamed");

    [Fact]
    public async Task A_zero_that_some_program_left_in_a_text_is_a_blank() =>
        (await Read("zeros.txt", "text with\0a zero in it"u8.ToArray())).Text.ShouldBe("text with a zero in it");

    [Fact]
    public async Task Documents_of_other_programs_are_to_be_saved_as_what_is_read()
    {
        byte[] open = [.. "PK\x03\x04"u8, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.text"u8];

        (await Refused("letter.txt", "{\\rtf1\\ansi text}"u8.ToArray())).ShouldBe("intake.rule.otherDocument");
        (await Refused("letter.odt", open)).ShouldBe("intake.rule.otherDocument");
        (await Refused("letter.docx", open)).ShouldBe("intake.rule.otherDocument");
        (await Refused("letter.fodt", "<?xml version=\"1.0\"?><office:document/>"u8.ToArray())).ShouldBe(
            "intake.rule.otherDocument"
        );
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    [InlineData("a.html")]
    public async Task What_is_something_else_than_its_name_says_is_told_so(string name) =>
        (await Refused(name, [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13])).ShouldBe("intake.rule.notAsNamed");

    [Fact]
    public async Task Pictures_and_programs_are_refused()
    {
        (await Refused("a.png", [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13])).ShouldBe("intake.rule.unknown");
        (await Refused("a.txt", [0x7F, .. "ELF"u8, 2, 1, 1, 0, 0, 0])).ShouldBe("intake.rule.notAsNamed");
        (await Refused("a", [0x7F, .. "ELF"u8, 2, 1, 1, 0, 0, 0])).ShouldBe("intake.rule.unknown");
    }

    [Fact]
    public async Task What_has_no_words_is_refused()
    {
        (await Refused("empty.txt", [])).ShouldBe("intake.rule.empty");
        (await Refused("blank.txt", " \n\n\t"u8.ToArray())).ShouldBe("intake.rule.noText");
        (await Refused("long.txt", [.. Enumerable.Repeat((byte)'x', 4_000_001)])).ShouldBe("intake.rule.tooLong");
    }

    [Theory]
    [InlineData("large.txt", "intake.rule.size")]
    [InlineData("large.docx", "intake.rule.sizeWithPictures")]
    [InlineData("large.PDF", "intake.rule.sizeWithPictures")]
    public async Task A_file_that_is_too_large_is_not_even_opened_to_its_end(string name, string rule)
    {
        var path = Path.GetTempFileName();
        try
        {
            await using (var file = File.OpenWrite(path))
                file.SetLength(100L * 1024 * 1024);
            await using var sparse = File.OpenRead(path);

            var broken = await Should.ThrowAsync<RuleBroken>(() =>
                ReadFile.Of(name, sparse, TestContext.Current.CancellationToken)
            );

            broken.First.Key.ShouldBe(rule);
            sparse.Position.ShouldBe(0);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_sentence() =>
        Prop.ForAll(
                Gen.Elements(Beginnings).ToArbitrary(),
                Gen.ArrayOf(Gen.Choose(0, 255)).ToArbitrary(),
                Gen.Elements("a.txt", "a.html", "a.docx", "a.md", "a", "").ToArbitrary(),
                (begins, rest, name) =>
                {
                    byte[] file = [.. Encoding.UTF8.GetBytes(begins), .. rest.Select(n => (byte)n)];
                    ReadsOrRefuses(name, file).GetAwaiter().GetResult();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(300));

    private static readonly string[] Beginnings =
    [
        "",
        "text ",
        "<html><table><tr><td>",
        "<!doctype html><a href=https://example.org/>",
        "PK\x03\x04",
        "# [a](b\f",
    ];

    private static async Task ReadsOrRefuses(string name, byte[] file)
    {
        try
        {
            var text = await Read(name, file);
            text.Text.ShouldNotContain('\u001B');
            text.Paragraphs.ShouldAllBe(paragraph => paragraph.Span.In(text.Text).Trim().Length > 0);
        }
        catch (RuleBroken broken)
        {
            broken.First.Key.ShouldContain(".rule.");
        }
    }
}
