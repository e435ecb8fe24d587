using Konvent.Basics;
using Konvent.Files.Kinds;
using Shouldly;
using static Konvent.Tests.Files.SampleFiles;

namespace Konvent.Tests.Files;

/// <summary>What a file is stands in it, not in its name.</summary>
public sealed class FindKindTests
{
    public static readonly TheoryData<string, byte[], string> Taken = new()
    {
        { "a.pdf", Pdf(), "application/pdf" },
        { "A.PDF", Pdf(), "application/pdf" },
        { "no ending", Pdf(), "application/pdf" },
        { "a.png", Png(), "image/png" },
        { "a.jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0], "image/jpeg" },
        { "a.gif", Text("GIF89a"), "image/gif" },
        { "a.webp", Text("RIFF0000WEBPVP8 "), "image/webp" },
        { "a.svg", Svg(), "image/svg+xml" },
        { "a.mp4", Text("0000ftypisom0000"), "video/mp4" },
        { "a.txt", Text(), "text/plain" },
        { "a.txt", [0xEF, 0xBB, 0xBF, (byte)'a'], "text/plain" },
        { "a.txt", [(byte)'Z', 0xFC, (byte)'g', (byte)'e'], "text/plain" },
        { "a.csv", Text("a;b\r\n1;2\r\n"), "text/csv" },
        { "a.zip", Packed("a.txt", "b/c.pdf"), "application/zip" },
        { "a.zip", Packed(), "application/zip" },
        { "a.docx", Docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "a.odt", Odt(), "application/vnd.oasis.opendocument.text" },
        { "a.doc", OldOffice("WordDocument"), "application/msword" },
        { "a.doc", OldOffice("Workbook", "WordDocument"), "application/msword" },
        { "a.xls", OldOffice("Workbook"), "application/vnd.ms-excel" },
    };

    public static readonly TheoryData<string, byte[], string> Refused = new()
    {
        { "empty.pdf", [], "files.rule.empty" },
        { "a.pdf", Docx(), "files.rule.otherName" },
        { "a.pdf.exe", Pdf(), "files.rule.otherName" },
        { "a.js", Text("alert(1)"), "files.rule.otherName" },
        { "page.pdf", Text("<!doctype html><script>alert(1)</script>"), "files.rule.webPage" },
        { "page.txt", Text(" \n<html xmlns='http://www.w3.org/1999/xhtml'/>"), "files.rule.webPage" },
        { "a.svg", Text("<svg>no namespace</svg>"), "files.rule.webPage" },
        { "bomb.svg", Text("<!DOCTYPE s [<!ENTITY a \"b\">]><s>&a;</s>"), "files.rule.webPage" },
        { "a.exe", Text("MZ\u0090"), "files.rule.program" },
        { "a.pdf", Text("MZ\u0090"), "files.rule.program" },
        { "a.txt", Text("#!/bin/sh\nrm"), "files.rule.program" },
        { "a", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2], "files.rule.program" },
        { "a.docx", Docx("word/vbaProject.bin"), "files.rule.macros" },
        { "a.docm", Docx("word/VBAPROJECT.BIN"), "files.rule.macros" },
        { "a.odt", Odt("Basic/Standard/Module1.xml"), "files.rule.macros" },
        { "a.doc", OldOffice("WordDocument", "_VBA_PROJECT"), "files.rule.macros" },
        { "a.msi", OldOffice("Anything"), "files.rule.unknown" },
        { "a.zip", Packed("setup/Install.EXE"), "files.rule.programInside" },
        { "a.zip", Packed("a.txt")[..40], "files.rule.brokenArchive" },
        { "a.dat", [1, 2, 3], "files.rule.unknown" },
        { "a.heic", Text("0000ftypheic0000"), "files.rule.unknown" },
        { "ftyp", Text("0000ftyp"), "files.rule.unknown" },
    };

    [Theory, MemberData(nameof(Taken))]
    public async Task What_is_taken_is_known_by_its_content(string name, byte[] content, string mediaType)
    {
        var kind = await FindKind.Of(new MemoryStream(content), name, default);

        kind.MediaType.ShouldBe(mediaType);
        FileKinds.Of(mediaType).ShouldBe(kind);
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task What_is_not_taken_is_refused_with_its_reason(string name, byte[] content, string key)
    {
        var broken = await Should.ThrowAsync<RuleBroken>(() => FindKind.Of(new MemoryStream(content), name, default));

        broken.First.Key.ShouldBe(key);
        broken.First.Field.ShouldBe("File");
    }

    [Fact]
    public async Task An_archive_that_says_to_unpack_to_more_than_a_disk_holds_is_refused_unread()
    {
        var zip = Packed("a.txt", "b.txt");
        // The sizes in its directory, which is all that is looked at.
        foreach (var entry in Places(zip, "PK\u0001\u0002"u8))
            new byte[] { 0xFE, 0xFF, 0xFF, 0xFF }.CopyTo(zip, entry + 24);

        (await Refusal(zip)).ShouldBe("files.rule.tooMuch");
    }

    [Fact]
    public async Task A_directory_that_is_longer_than_it_may_be_is_not_even_read()
    {
        var zip = Packed("a.txt");
        new byte[] { 0xFF, 0xFF }.CopyTo(zip, Places(zip, "PK\u0005\u0006"u8)[0] + 10);

        (await Refusal(zip)).ShouldBe("files.rule.tooMuch");
    }

    [Fact]
    public async Task Whatever_is_cut_off_or_garbled_is_answered_with_a_rule_or_a_kind()
    {
        byte[][] whole = [Docx(), Odt(), Packed("a"), OldOffice("WordDocument"), Svg(), Png()];
        var draw = new Random(20211);
        foreach (var content in whole)
            for (var times = 0; times < 40; times++)
            {
                var garbled = content[..draw.Next(content.Length + 1)];
                for (var n = 0; n < 3 && garbled.Length > 0; n++)
                    garbled[draw.Next(garbled.Length)] = (byte)draw.Next(256);
                try
                {
                    await FindKind.Of(new MemoryStream(garbled), "a", default);
                }
                catch (RuleBroken)
                {
                    // With a sentence; anything else fails the test.
                }
            }
    }

    private static async Task<string> Refusal(byte[] content) =>
        (await Should.ThrowAsync<RuleBroken>(() => FindKind.Of(new MemoryStream(content), "a.zip", default))).First.Key;

    private static List<int> Places(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sign)
    {
        var places = new List<int>();
        for (var n = 0; n + sign.Length <= bytes.Length; n++)
            if (bytes[n..].StartsWith(sign))
                places.Add(n);
        return places;
    }
}
