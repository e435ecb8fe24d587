namespace Konvent.Reading;

internal static class EdtfWriter
{
    public static string Write(When when) =>
        when.IsRange ? $"{Write(when.Start)}/{Write(when.End)}" : Write(when.Start);

    public static string Write(Edge edge) =>
        edge.Kind switch
        {
            EdgeKind.Open => "..",
            EdgeKind.Unknown => "",
            _ => Write(edge.Stretch),
        };

    private static string Write(Stretch stretch)
    {
        var year = stretch.Year is { } known ? $"{known:0000}" : "XXXX";
        var text = stretch.Kind switch
        {
            StretchKind.Year => year,
            StretchKind.Day => $"{year}-{stretch.Number:00}-{stretch.Day:00}",
            _ => $"{year}-{EdtfCodes.Of(stretch):00}",
        };
        return stretch.About ? text + "~" : text;
    }
}
