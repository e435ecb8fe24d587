using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Konvent.Reading;

namespace Konvent.Projects.Import.Tables;

/// <summary>Writes rows as a table that spreadsheets open, and that can be read again.</summary>
public static class WriteTable
{
    /// <summary>The kinds of file that can be written, as their names end.</summary>
    public static IReadOnlyDictionary<string, string> MediaTypes { get; } =
        new Dictionary<string, string>
        {
            ["csv"] = "text/csv; charset=utf-8",
            ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        };

    /// <param name="format">One of <see cref="MediaTypes"/>.</param>
    /// <param name="language">In which numbers are written where a file knows no numbers.</param>
    public static byte[] Of(IEnumerable<IReadOnlyList<TableCell>> rows, string format, Language language)
    {
        using var file = new MemoryStream();
        if (format == "xlsx")
            Workbook(file, rows);
        else
            Text(file, rows, language);
        return file.ToArray();
    }

    private static void Text(Stream file, IEnumerable<IReadOnlyList<TableCell>> rows, Language language)
    {
        using var text = new StreamWriter(file, new UTF8Encoding(true), leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        foreach (var row in rows)
        {
            foreach (var cell in row)
                csv.WriteField(
                    !cell.IsNumber ? Defused.Of(cell.Text)
                    : language == Language.English ? cell.Text
                    : cell.Text.Replace('.', ',')
                );
            csv.NextRecord();
        }
    }

    private static void Workbook(Stream file, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        using var workbook = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var main = workbook.AddWorkbookPart();
        var part = main.AddNewPart<WorksheetPart>();
        using (var sheet = OpenXmlWriter.Create(part))
        {
            sheet.WriteStartElement(new Worksheet());
            sheet.WriteStartElement(new SheetData());
            foreach (var row in rows)
            {
                sheet.WriteStartElement(new Row());
                foreach (var cell in row)
                    sheet.WriteElement(Written(cell));
                sheet.WriteEndElement();
            }
            sheet.WriteEndElement();
            sheet.WriteEndElement();
        }
        main.Workbook = new(
            new Sheets(
                new Sheet
                {
                    Name = "Konvent",
                    SheetId = 1,
                    Id = main.GetIdOfPart(part),
                }
            )
        );
    }

    private static Cell Written(TableCell cell) =>
        cell.Text.Length == 0 ? new()
        : cell.IsNumber ? new() { CellValue = new(cell.Text), DataType = CellValues.Number }
        : new()
        {
            InlineString = new(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve }),
            DataType = CellValues.InlineString,
        };
}
