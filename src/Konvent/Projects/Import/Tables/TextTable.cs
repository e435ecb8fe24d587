using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Konvent.Projects.Import.Tables;

/// <summary>A table of text, with semicolons, commas or tabs between its cells.</summary>
internal static class TextTable
{
    private const int Sampled = 64 * 1024;
    private const int SampledLines = 30;

    private static readonly char[] Delimiters = [';', '\t', ','];

    public static FoundTable Open(TableFile file, string? said)
    {
        var encoding = Encodings.Named(said) ?? Encodings.Guess(file);
        var head = encoding.GetString(file.Head(Sampled));
        TableLimits.Require(!head.TrimStart('\uFEFF').Contains('\0', StringComparison.Ordinal), "import.rule.noTable");
        return new(Rows(file, encoding, DelimiterOf(head)), Encoding: encoding.WebName);
    }

    private static IEnumerable<TableRow> Rows(TableFile file, Encoding encoding, char delimiter)
    {
        using var text = new StreamReader(file.Open(), encoding, detectEncodingFromByteOrderMarks: true);
        using var parser = new CsvParser(text, HowToRead(delimiter));
        for (var count = 0; Read(parser); count++)
            yield return TableLimits.Checked(
                parser.RawRow,
                [.. parser.Record!.Select(cell => new TableCell(cell.Trim()))],
                count
            );
    }

    private static bool Read(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (CsvHelperException)
        {
            throw TableLimits.Broken("import.rule.cell", parser.RawRow, TableLimits.CellLength);
        }
    }

    // A sign between cells stands equally often in most lines; a decimal comma does not.
    private static char DelimiterOf(string head)
    {
        var lines = head.Split('\n').Where(line => line.Trim().Length > 0).Take(SampledLines).ToList();
        return Delimiters.MaxBy(sign =>
            lines
                .Select(line => Outside(line, sign))
                .Where(count => count > 0)
                .GroupBy(count => count)
                .Select(alike => alike.Count() * 100 + alike.Key)
                .DefaultIfEmpty(0)
                .Max()
        );
    }

    private static int Outside(string line, char sign)
    {
        var (count, quoted) = (0, false);
        foreach (var letter in line)
        {
            quoted ^= letter == '"';
            if (letter == sign && !quoted)
                count++;
        }
        return count;
    }

    private static CsvConfiguration HowToRead(char delimiter) =>
        new(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = true,
            BadDataFound = null,
            MaxFieldSize = TableLimits.CellLength,
        };
}
