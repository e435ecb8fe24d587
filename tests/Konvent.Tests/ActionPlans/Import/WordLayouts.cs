using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Konvent.Tests.ActionPlans.Import;

/// <summary>Word plans as three offices would lay them out by hand: one in a single table with merged cells, one in lists, one under Polish headings.</summary>
internal static class WordLayouts
{
    /// <summary>One table for all: headings go over all columns, and “Costs” over the rows of its items.</summary>
    public static byte[] MergedCells() =>
        Document(
            Rows(
                Row(Over(3, Bold("ACTION PLAN"))),
                Row(Over(3, Bold("Part I – General information"))),
                Row(Over(1, Plain("Partner organisation")), Over(2, Plain("Harbour Office"))),
                Row(Over(3, Bold("Part II – Policy context"))),
                Row(Over(1, Plain("Name of the policy instrument addressed")), Over(2, Plain("Water programme"))),
                Row(Over(3, Plain("The programme does not mention quays."))),
                Row(Over(3, Bold("Part III – Details of the actions envisaged"))),
                Row(Over(3, Bold("Action 1: Open quays"))),
                Row(Over(1, Bold("1. Background")), Over(2, Plain("We saw it work in Białystok."))),
                Row(
                    Over(1, Bold("2. Nature of the action")),
                    Over(2, Plain("The harbour closes three quays to cars."))
                ),
                Row(First("3. Players involved"), Over(1, Plain("Harbour Office")), Over(1, Plain("closes the quays"))),
                Row(Below(), Over(1, Plain("Cyclists' club")), Over(1, Plain("counts visitors"))),
                Row(Over(1, Bold("4. Timeframe")), Over(2, Plain("May 2027 – September 2027"))),
                Row(First("5. Costs"), Over(1, Plain("Benches")), Over(1, Plain("EUR 45,000.00"))),
                Row(Below(), Over(1, Plain("Signs")), Over(1, Plain("EUR 5,000.00"))),
                Row(Below(), Over(1, Plain("Total")), Over(1, Plain("EUR 50,000.00"))),
                Row(Over(1, Bold("6. Funding sources")), Over(2, Plain("Own funds of the harbour: EUR 50,000.00"))),
                Row(Over(1, Bold("7. Risks")), Over(2, Plain("Drivers complain.")))
            )
        );

    /// <summary>German, without any table: everything is a list item under a bold heading.</summary>
    public static byte[] Lists() =>
        Document(
            Styled("Title", "Aktionsplan Offene Kais"),
            Bold("Teil I – Allgemeine Angaben"),
            Item("Partnerorganisation: Hafenamt"),
            Item("Land: Deutschland"),
            Bold("Teil II – Politischer Rahmen"),
            Item("Name des Politikinstruments: Water programme"),
            Item("Das Programm nennt keine Kais."),
            Bold("Teil III – Vorgesehene Maßnahmen"),
            Bold("Maßnahme 1: Drei Kais"),
            Bold("Hintergrund"),
            Item("In Białystok gesehen."),
            Bold("Beteiligte"),
            Item("Hafenamt: sperrt die Kais"),
            Item("Radverein – zählt die Gäste"),
            Bold("Zeitplan"),
            Item("Mai bis September 2027"),
            Bold("Kosten"),
            Item("Bänke: 45.000,00 EUR"),
            Item("Schilder: 5.000,00 EUR"),
            Bold("Finanzierung"),
            Item("Eigenmittel des Hafens: 50.000,00 EUR"),
            Bold("Maßnahme 2: Runder Tisch"),
            Bold("Inhalt der Maßnahme"),
            Item("Zwei Treffen im Jahr."),
            Bold("Kosten"),
            Item("keine Kosten")
        );

    /// <summary>Polish headings in heading styles, tables for players and sums, and a heading that no programme knows.</summary>
    public static byte[] Polish() =>
        Document(
            Styled("Title", "Plan działania: otwarte nabrzeża"),
            Styled("Heading1", "Część I – Informacje ogólne"),
            Plain("Organizacja partnerska: Zarząd Portu"),
            Plain("Kraj: Polska"),
            Styled("Heading1", "Część II – Kontekst polityczny"),
            Plain("Nazwa instrumentu polityki: Water programme"),
            Plain("Program nie wymienia nabrzeży."),
            Styled("Heading1", "Część III – Szczegóły planowanych działań"),
            Styled("Heading2", "DZIAŁANIE 1. Trzy nabrzeża"),
            Styled("Heading3", "Tło"),
            Plain("W Dreźnie widzieliśmy gotowe rozwiązanie."),
            Styled("Heading3", "Zaangażowane podmioty"),
            Rows(
                Row(Over(1, Bold("Podmiot")), Over(1, Bold("Rola"))),
                Row(Over(1, Plain("Zarząd Portu")), Over(1, Plain("zamyka nabrzeża")))
            ),
            Styled("Heading3", "Ramy czasowe"),
            Plain("maj 2027 – wrzesień 2027"),
            Styled("Heading3", "Koszty"),
            Rows(
                Row(Over(1, Plain("Ławki")), Over(1, Plain("180 000,00 PLN"))),
                Row(Over(1, Plain("Razem")), Over(1, Plain("180 000,00 PLN")))
            ),
            Styled("Heading3", "Źródła finansowania"),
            Plain("Budżet województwa: 180 000,00 PLN"),
            Styled("Heading3", "Ryzyka"),
            Plain("Kierowcy protestują.")
        );

    private static byte[] Document(params OpenXmlElement[] body)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new(
                Style("Title", "Title"),
                Style("Heading1", "heading 1"),
                Style("Heading2", "heading 2"),
                Style("Heading3", "heading 3")
            );
        }
        return file.ToArray();
    }

    private static Style Style(string id, string name) =>
        new(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };

    private static Paragraph Plain(string text) => new(new Run(new Text(text)));

    private static Paragraph Bold(string text) => new(new Run(new RunProperties(new Bold()), new Text(text)));

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    private static Paragraph Item(string text) =>
        new(
            new ParagraphProperties(
                new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })
            ),
            new Run(new Text(text))
        );

    private static Table Rows(params TableRow[] rows) => new(rows.Cast<OpenXmlElement>());

    private static TableRow Row(params TableCell[] cells) => new(cells.Cast<OpenXmlElement>());

    private static TableCell Over(int columns, Paragraph content) =>
        new(new TableCellProperties(new GridSpan { Val = columns }), content);

    private static TableCell First(string text) =>
        new(new TableCellProperties(new VerticalMerge { Val = MergedCellValues.Restart }), Bold(text));

    private static TableCell Below() => new(new TableCellProperties(new VerticalMerge()), new Paragraph());
}
