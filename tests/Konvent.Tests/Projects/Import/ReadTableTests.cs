using System.Text;
using Konvent.Basics;
using Konvent.Projects.Import.Tables;
using Shouldly;

namespace Konvent.Tests.Projects.Import;

public sealed class ReadTableTests
{
    static ReadTableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "Urząd Miasta Łódź;città;Größe")]
    [InlineData("utf-16", "Urząd;Łódź;12")]
    [InlineData("utf-16BE", "Urząd;Łódź;12")]
    [InlineData("windows-1250", "Urząd Miejski;Łódź;województwo śląskie")]
    [InlineData("windows-1252", "Größe;Fördermittel;Città")]
    [InlineData("windows-1253", "Περιφέρεια;Θεσσαλονίκη;Ελλάδα")]
    public void A_table_of_text_is_read_in_the_letters_it_was_written_in(string encoding, string line)
    {
        foreach (var marked in (bool[])[true, false])
        {
            var letters = Encoding.GetEncoding(encoding);
            byte[] file = [.. marked ? letters.GetPreamble() : [], .. letters.GetBytes($"{line}\r\n{line}\r\n")];

            var table = ReadTable.Of(file);

            table.Encoding.ShouldBe(encoding);
            table.Rows.Select(Shown).ShouldBe([line.Replace(';', '|'), line.Replace(';', '|')]);
        }
    }

    [Theory]
    [InlineData("Name;Betrag\nA;1.234,56\nB;2,50\n", "A|1.234,56")]
    [InlineData("Name,Amount\nA,\"1,234.56\"\nB,2.50\n", "A|1,234.56")]
    [InlineData("Name\tAmount\nA\t1,5\nB\t2,5\n", "A|1,5")]
    public void The_sign_between_the_cells_is_the_one_that_stands_equally_often_in_every_line(
        string text,
        string second
    ) => Shown(ReadTable.Of(Encoding.UTF8.GetBytes(text)).Rows.ElementAt(1)).ShouldBe(second);

    [Fact]
    public void Lines_keep_their_numbers_and_shifted_ones_their_cells()
    {
        var rows = Read("Title\n\n;a;b\nc\n");

        rows.Select(row => row.Line).ShouldBe([1, 3, 4]);
        rows.Select(Shown).ShouldBe(["Title", "|a|b", "c"]);
    }

    [Fact]
    public void A_workbook_gives_its_first_sheet_with_content_as_it_is_shown()
    {
        var file = SampleWorkbook.With(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                + "<row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>Łódź</t></is></c><c r=\"D4\" s=\"3\"><v>1234.5600000000001</v></c>"
                + "<c r=\"E4\" s=\"1\"><v>44256</v></c><c r=\"F4\" s=\"2\"><v>0.85</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\" t=\"str\"><f>cmd|'/C calc'!A0</f><v>saved value</v></c><c r=\"B5\" t=\"e\"><v>#REF!</v></c></row>",
            "<si><r><t>Part</t></r><r><t>ner</t></r><rPh><t>no</t></rPh></si>"
        );

        var table = ReadTable.Of(file);

        table.Sheet.ShouldBe("Partner");
        var rows = table.Rows.ToList();
        rows.Select(row => row.Line).ShouldBe([1, 4, 5]);
        rows.Select(Shown).ShouldBe(["Partner", "|Łódź||1234.56|2021-03-01|85", "saved value|#REF!"]);
        rows[1].Cells[3].IsNumber.ShouldBeTrue();
        rows[1].Cells[4].IsNumber.ShouldBeFalse();
    }

    [Fact]
    public void A_cell_that_does_not_say_where_it_stands_follows_the_one_before()
    {
        var file = SampleWorkbook.With(
            "<row><c t=\"str\"><v>a</v></c><c/><c t=\"str\"><v>b</v></c><c r=\"F1\" t=\"str\"><v>c</v></c><c t=\"str\"><v>d</v></c></row>"
        );

        ReadTable.Of(file).Rows.Select(Shown).ShouldBe(["a||b|||c|d"]);
    }

    [Fact]
    public void Another_sheet_can_be_named()
    {
        var file = SampleWorkbook.With("<row><c t=\"str\"><v>a</v></c></row>");

        ReadTable.Of(file).Sheets.ShouldBe(["Leer", "Partner"]);
        Should.Throw<RuleBroken>(() => ReadTable.Of(file, new("Leer"))).First.Key.ShouldBe("import.rule.empty");
        ReadTable.Of(file, new("Partner")).Sheet.ShouldBe("Partner");
    }

    internal static string Shown(TableRow row) => string.Join('|', row.Cells.Select(cell => cell.Text));

    private static List<TableRow> Read(string text) => [.. ReadTable.Of(Encoding.UTF8.GetBytes(text)).Rows];
}

public sealed class HostileTablesTests
{
    [Fact]
    public void What_is_no_table_is_refused_with_a_sentence()
    {
        Refused([]).ShouldBe("import.rule.empty");
        Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).ShouldBe("import.rule.oldExcel");
        Refused([0x89, 0x50, 0x4E, 0x47, 0, 1, 0, 0, 7]).ShouldBe("import.rule.noTable");
        Refused("PK\x03\x04 and no archive"u8.ToArray()).ShouldBe("import.rule.noTable");
        Refused(SampleWorkbook.Zip(("word/document.xml", "<w/>"))).ShouldBe("import.rule.noTable");
        Refused(SampleWorkbook.With("")).ShouldBe("import.rule.empty");
        Refused(SampleWorkbook.With("<row><c><v>1</v>")).ShouldBe("import.rule.noTable");
        Refused(new byte[20 * 1024 * 1024 + 1]).ShouldBe("import.rule.size");
    }

    [Fact]
    public void A_bomb_is_not_unpacked() =>
        Refused(SampleWorkbook.With("<row><c t=\"str\"><v>" + new string('0', 30_000_000) + "</v></c></row>"))
            .ShouldBe("import.rule.unpacked");

    [Fact]
    public void Nothing_outside_the_workbook_is_read() =>
        Refused(
                SampleWorkbook.With(
                    "<row><c t=\"str\"><v>&secret;</v></c></row>",
                    prologue: "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
                )
            )
            .ShouldBe("import.rule.noTable");

    [Fact]
    public void A_million_lines_end_at_the_limit()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;b\n", 1_000_000)));
        var read = 0;

        Should
            .Throw<RuleBroken>(() =>
            {
                foreach (var row in ReadTable.Of(text).Rows)
                    read = row.Line;
            })
            .First.Key.ShouldBe("import.rule.rows");

        read.ShouldBe(TableLimits.Rows);
    }

    [Fact]
    public void Too_long_a_cell_and_too_many_columns_are_named_with_their_line()
    {
        Refused(Encoding.UTF8.GetBytes("a;b\n\"" + new string('x', 20_000))).ShouldBe("import.rule.cell");
        Refused(Encoding.UTF8.GetBytes("a;b\n" + new string(';', 200) + "x\n")).ShouldBe("import.rule.columns");
        Refused(SampleWorkbook.With("<row><c r=\"ZZZ1\" t=\"str\"><v>x</v></c></row>")).ShouldBe("import.rule.columns");
    }

    private static string Refused(byte[] file) =>
        Should.Throw<RuleBroken>(() => _ = ReadTable.Of(file).Rows.Count()).First.Key;
}
