using System.Globalization;

namespace Konvent.Commands;

/// <summary>How many columns a table may take.</summary>
internal static class ConsoleWidth
{
    private const int Usual = 80;
    private const int Least = 40;

    // Longer lines are hard to follow with the eyes.
    private const int Most = 160;

    /// <summary>What COLUMNS says, else the width of the terminal; eighty for a pipe and for a file.</summary>
    public static int Now => Math.Clamp(Told ?? OfTerminal ?? Usual, Least, Most);

    private static int? Told => Known(Environment.GetEnvironmentVariable("COLUMNS"));

    private static int? OfTerminal =>
        Console.IsOutputRedirected || Console.WindowWidth <= 0 ? null : Console.WindowWidth;

    private static int? Known(string? columns) =>
        int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var many) && many > 0 ? many : null;
}
