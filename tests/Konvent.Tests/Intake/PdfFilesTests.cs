using System.Text;
using Shouldly;
using static Konvent.Tests.Intake.SampleFile;

namespace Konvent.Tests.Intake;

/// <summary>PDF files.</summary>
public sealed class PdfFilesTests
{
    [Fact]
    public async Task Pages_are_read_as_one_text() =>
        (
            await Paragraphs(
                "news.pdf",
                SamplePdf.Of(
                    "RIVERBANK newsletter\n\n\nThe partners met in the town hall and spoke about\nthe banks of the river, and about what they will\n\n\nCo-financed by the ERDF   |   1",
                    "RIVERBANK newsletter\n\n\ndo next. Their budget is EUR 1,358,584.00 in all.\n\nThe next meeting is in Gent.\n\n\nCo-financed by the ERDF   |   2"
                )
            )
        ).ShouldBe(
            "# RIVERBANK newsletter\nThe partners met in the town hall and spoke about the banks of the river, and about what they will "
                + "do next. Their budget is EUR 1,358,584.00 in all.\nThe next meeting is in Gent.\n# Co-financed by the ERDF"
        );

    [Fact]
    public async Task Columns_are_read_one_after_the_other() =>
        (
            await Paragraphs(
                "news.pdf",
                SamplePdf.Of(
                    """
                    The partners met in Turku and            agreed on a second visit, which will
                    spoke about the banks of the             be held in spring. Until then they
                    river, which have been planted           write down what it costs to look
                    with willows by the pupils of            after a bank, and who pays for it in
                    three schools and their teachers         their regions, now and for all of the
                    in the last years. They have             years to come.
                    """
                )
            )
        ).ShouldBe(
            "The partners met in Turku and spoke about the banks of the river, which have been planted with willows by the pupils of "
                + "three schools and their teachers in the last years. They have agreed on a second visit, which will be held in spring. "
                + "Until then they write down what it costs to look after a bank, and who pays for it in their regions, now and for all "
                + "of the years to come."
        );

    [Fact]
    public async Task What_a_file_is_tells_its_content() =>
        (await Paragraphs("news.txt", SamplePdf.Of("They met in Gent."))).ShouldBe("They met in Gent.");

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_a_sentence()
    {
        var whole = SamplePdf.Of("They met in Gent.");

        (await Refused("cut.pdf", whole[..(whole.Length / 2)])).ShouldBe("intake.rule.pdfBroken");
        (await Refused("odd.pdf", "%PDF-1.7\nand no more\n%%EOF"u8.ToArray())).ShouldBe("intake.rule.pdfBroken");
        (await Refused("scan.pdf", SamplePdf.Of(""))).ShouldBe("intake.rule.pdfPictures");
        (await Refused("blank.pdf", WithoutEnd(SamplePdf.Of("")))).ShouldBe("intake.rule.pdfPictures");
        (await Refused("locked.pdf", Locked(whole))).ShouldBe("intake.rule.pdfLocked");
    }

    [Fact]
    public async Task More_text_than_is_read_is_refused() =>
        (
            await Refused(
                "long.pdf",
                SamplePdf.Of([.. Enumerable.Repeat(string.Join('\n', Enumerable.Repeat(new string('x', 98), 60)), 710)])
            )
        ).ShouldBe("intake.rule.tooLong");

    /// <summary>Ends with its trailer, as some programs leave it.</summary>
    private static byte[] WithoutEnd(byte[] whole) => whole[..whole.AsSpan().LastIndexOf("startxref"u8)];

    /// <summary>Says of itself that it is encrypted, with a password that nobody knows.</summary>
    private static byte[] Locked(byte[] whole)
    {
        var key = new string('a', 64);
        return Encoding.Latin1.GetBytes(
            Encoding
                .Latin1.GetString(whole)
                .Replace(
                    "/Root 1 0 R",
                    $"/Root 1 0 R /ID [<{key[..32]}> <{key[..32]}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>",
                    StringComparison.Ordinal
                )
        );
    }
}
