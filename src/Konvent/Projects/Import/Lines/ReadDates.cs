using Konvent.Reading;
using Konvent.Ui;
using Konvent.Ui.Forms;

namespace Konvent.Projects.Import.Lines;

/// <summary>Reads the dates of a line, in the language of the headings: from one column, or from a beginning and an end.</summary>
internal sealed class ReadDates(TableInHand hand, Texts texts)
{
    // The columns of all tables that have dates.
    private const string Whole = "Dates";
    private const string Starts = "Starts";
    private const string Ends = "Ends";

    /// <summary>From the beginning to the end, or as one column says both; as it is now where the line says nothing.</summary>
    public When? Span(PlannedLine line, When? now)
    {
        var (from, to) = (Date(line, Starts), Date(line, Ends));
        if (from is null && to is null)
            return Dates(line, Whole) ?? now;
        if (now is not null && Edges(now) == (from?.Edtf, to?.Edtf))
            return now; // Also where it is open or unknown how it goes on: a cell does not tell these apart.
        try
        {
            return from is null ? When.Until(to!)
                : to is null ? When.From(from)
                : from.Equals(to) ? from
                : When.Between(from, to);
        }
        catch (ArgumentException)
        {
            line.Refuse(texts["import.line.endsBeforeItStarts"], Ends);
            return null;
        }
    }

    /// <summary>One date, which is no span.</summary>
    public When? Date(PlannedLine line, string column)
    {
        var date = Dates(line, column);
        if (date is not { IsRange: true })
            return date;
        line.Refuse(texts["import.line.date", hand.Cell(line.Row, column)], column);
        return null;
    }

    /// <summary>What a cell says, be it one date or a span.</summary>
    public When? Dates(PlannedLine line, string column)
    {
        var typed = new TypedFields(hand.Table.Spoken);
        var date = typed.When(hand.Cell(line.Row, column), column);
        if (typed.Rules.First is { } wrong)
            line.Refuse(texts[wrong.Key, wrong.Values], column);
        return date;
    }

    /// <summary>Beginning and end as they stand in a table; of what is no span both are the same.</summary>
    public static (string? Starts, string? Ends) Edges(When? dates)
    {
        if (dates is null)
            return (null, null);
        var edges = dates.Edtf.Split('/');
        return (Edge(edges[0]), Edge(edges[^1]));
    }

    /// <summary>Beginning and end as they are written into a table.</summary>
    public static (string? Starts, string? Ends) Written(When? dates, Language reader)
    {
        var (starts, ends) = Edges(dates);
        return (Written(starts, reader), Written(ends, reader));
    }

    /// <summary>A date as it is written into a table: as it is kept, or in words where people would read that otherwise, such as “summer 2027”.</summary>
    public static string? Written(string? edtf, Language reader) =>
        When.TryRead(edtf, reader, out var read, out _) && read.Edtf == edtf ? edtf
        : When.TryParse(edtf, out var date, out _) ? date.Write(reader)
        : edtf;

    private static string? Edge(string edge) => edge is "" or ".." ? null : edge;
}
