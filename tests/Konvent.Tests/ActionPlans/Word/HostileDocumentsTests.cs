using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Konvent.ActionPlans.Word;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.Basics;
using Konvent.Reading;
using Shouldly;
using static Konvent.Tests.ActionPlans.Word.SampleDocument;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>Files that are no plan, or that mean harm: each is refused with a sentence, or read without loss.</summary>
public sealed partial class HostileDocumentsTests
{
    private const string Macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

    [Fact]
    public void What_is_no_document_is_refused_with_a_sentence()
    {
        Refused([]).ShouldBe("word.rule.empty");
        Refused("%PDF-1.7 and so on"u8.ToArray()).ShouldBe("word.rule.pdf");
        Refused([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]).ShouldBe("word.rule.oldWord");
        Refused([0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")])
            .ShouldBe("word.rule.encrypted");
        Refused("{\\rtf1 text}"u8.ToArray()).ShouldBe("word.rule.noWord");
        Refused("PK\x03\x04 and no archive"u8.ToArray()).ShouldBe("word.rule.broken");
        Refused(Zip(("xl/workbook.xml", "<w/>"))).ShouldBe("word.rule.noWord");
        Refused(Zip(("[Content_Types].xml", Types("text/xml")), ("word/document.xml", "<w/>")))
            .ShouldBe("word.rule.noWord");
        Refused(Zip(("[Content_Types].xml", Types(Macros)), ("word/document.xml", "<w/>")))
            .ShouldBe("word.rule.macros");
        Refused(With(P("x"), more: ("word/vbaProject.bin", "x"))).ShouldBe("word.rule.macros");
        Refused(With("<w:p><w:r><w:t>unclosed")).ShouldBe("word.rule.broken");
        Refused(new byte[WordLimits.Megabytes * 1024 * 1024 + 1]).ShouldBe("word.rule.size");
    }

    [Fact]
    public void Nothing_outside_the_document_is_read()
    {
        Refused(With(P("x"), prologue: "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"))
            .ShouldBe("word.rule.broken");
        var far =
            "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"far\"/>";
        var ways =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"far\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" "
            + "Target=\"http://127.0.0.1:9/secret\" TargetMode=\"External\"/></Relationships>";

        Read(With(far + P("Only this."), more: ("word/_rels/document.xml.rels", ways)))
            .Blocks.Single()
            .Text.ShouldBe("Only this.");
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        Refused(With(P(new string('0', 30_000_000)))).ShouldBe("word.rule.unpacked");
        Refused(With(P("x"), more: ("word/footnotes.xml", new string(' ', 30_000_000)))).ShouldBe("word.rule.unpacked");
        Refused(With(P("x"), more: [.. Enumerable.Range(0, 5_100).Select(n => ($"word/{n}.xml", ""))]))
            .ShouldBe("word.rule.unpacked");
    }

    [Fact]
    public void Parts_that_are_not_read_may_hold_what_they_like() =>
        Read(With(P("Text."), more: ("word/embeddings/nested.docx", new string('0', 30_000_000))))
            .Blocks.Count.ShouldBe(1);

    [Fact]
    public void A_million_paragraphs_end_at_the_limit()
    {
        var random = new Random(7);
        var body = new StringBuilder();
        for (var n = 0; n < 1_000_000; n++)
            body.Append("<w:p><w:r><w:t>").Append(random.Next()).Append("</w:t></w:r></w:p>");

        Refused(With($"{body}")).ShouldBe("word.rule.paragraphs");
        Refused(With(string.Concat(Enumerable.Repeat(P($"{body}"[..150_000]), 20)))).ShouldBe("word.rule.signs");
    }

    [Fact]
    public void A_document_just_within_the_limits_is_read_however_it_repeats_itself()
    {
        (string Under, string Line)[] repeated =
        [
            ("Part I", "Partner organisation: Name"),
            ("Signatures", "Name"),
            ("Timeframe", "Action 1: Banks"),
            ("Timeframe", "in 2024 or in 2025 or never at all"),
            ("Funding sources", "EUR 5 or EUR 6"),
        ];
        foreach (var (under, line) in repeated)
        {
            var lines = string.Concat(Enumerable.Repeat(P(line), WordLimits.Paragraphs - 2));

            Read(P("Action 1: Banks") + P(under) + lines).Blocks.Count.ShouldBe(WordLimits.Paragraphs);
        }
    }

    [Fact]
    public void Tables_in_tables_end_at_the_limit()
    {
        var nested = Enumerable
            .Range(0, 5_000)
            .Aggregate(P("x"), (inner, _) => $"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>");

        Refused(With(nested)).ShouldBe("word.rule.nested");
        Refused(
                With(
                    string.Concat(Enumerable.Repeat("<w:sdt>", 5_000))
                        + string.Concat(Enumerable.Repeat("</w:sdt>", 5_000))
                )
            )
            .ShouldBe("word.rule.nested");
    }

    [Fact]
    public void A_document_with_bytes_changed_by_chance_is_read_or_refused()
    {
        var whole = SamplePlans.Written(SamplePlans.German);
        Prop.ForAll(
                Gen.ArrayOf(Gen.Choose(0, whole.Length - 1).Zip(Gen.Choose(0, 255)), 3).ToArbitrary(),
                changes =>
                {
                    byte[] file = [.. whole];
                    foreach (var (at, with) in changes)
                        file[at] = (byte)with;
                    ReadsOrRefuses(file);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Of_any_document_every_word_is_kept() =>
        Prop.ForAll(
                Gen.ListOf(Piece(3)).ToArbitrary(),
                pieces =>
                {
                    var read = Read(string.Concat(pieces));
                    var kept = Words(StateJson.Write(read.Plan))
                        .Concat(read.NotUnderstood.SelectMany(piece => Words(piece.Text)))
                        .ToHashSet();
                    var lost = read
                        .Blocks.Where(block => block.Fate is BlockFate.Text or BlockFate.Left)
                        .SelectMany(block => Words(Value(block.Text)))
                        .Where(word => !kept.Contains(word));
                    lost.ShouldBeEmpty();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Of_any_document_every_paragraph_is_shown() =>
        Prop.ForAll(
                Gen.ListOf(Piece(3)).ToArbitrary(),
                pieces =>
                {
                    var body = string.Concat(pieces);
                    var shown = Read(body).Blocks.SelectMany(block => Words(block.Text)).ToList();
                    var written = Words(Tags().Replace(body, " ")).ToList();
                    shown.ShouldBe(written);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>Without the label before a value.</summary>
    private static string Value(string text) => text[(text.IndexOf(": ", StringComparison.Ordinal) + 1)..];

    private static IEnumerable<string> Words(string text) =>
        Letters()
            .Matches(Folding.Fold(text.Replace("\\n", " ", StringComparison.Ordinal)))
            .Select(match => match.Value);

    [GeneratedRegex(@"\p{L}[\p{L}\p{Nd}]*")]
    private static partial Regex Letters();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    private static Gen<string> Piece(int depth)
    {
        var text = Gen.OneOf(Gen.Elements(Lines), Gen.Choose(0, 10_000).Select(n => $"Word{n} stands here"));
        var paragraph = Gen.OneOf(text.Select(P), text.Select(Bold), text.Select(Item));
        if (depth == 0)
            return paragraph;
        var row = Gen.ArrayOf(Gen.OneOf(text, Piece(depth - 1)), 3);
        return Gen.Frequency((4, paragraph), (1, Gen.ArrayOf(row, 3).Select(Table)));
    }

    private static readonly string[] Lines =
    [
        "Part I – General information",
        "Policy context",
        "Part III – Details of the actions envisaged",
        "Action 1: Alpha",
        "Maßnahme 2",
        "Background",
        "Nature of the action",
        "Players involved",
        "Costs",
        "Item",
        "Amount (EUR)",
        "Funding sources",
        "Source of funds",
        "Kind of funds",
        "Timeframe: since spring 2024",
        "Funds influenced",
        "Indicators",
        "Target",
        "Further policy instruments",
        "Country",
        "Partner organisation: Beta",
        "NUTS region: DEE0 Gamma",
        "☒ ERDF programme",
        "☒ Delta",
        "EUR 5,000.00",
        "Study: EUR 5,000.00",
        "Signatures",
        "Something else entirely",
        "12",
    ];

    private static void ReadsOrRefuses(byte[] file)
    {
        try
        {
            Read(file);
        }
        catch (RuleBroken broken)
        {
            broken.First.Key.ShouldStartWith("word.rule.");
        }
    }
}
