using System.Globalization;

namespace Konvent.Files;

/// <summary>Says how large a file is, as the reader writes numbers: <c>1.4 MB</c>, <c>1,4 MB</c>.</summary>
public static class FileSize
{
    private const double Thousand = 1000;

    private static readonly string[] Units = ["kB", "MB", "GB"];

    public static string Say(long bytes)
    {
        var (size, unit) = (bytes / Thousand, 0);
        for (; size >= Thousand && unit < Units.Length - 1; unit++)
            size /= Thousand;
        // A file of a few bytes is small, and not nothing.
        var shown = Math.Max(size, 0.1).ToString(size < 10 ? "0.#" : "0", CultureInfo.CurrentCulture);
        return $"{shown}\u00A0{Units[unit]}";
    }
}
