using Konvent.Reading;

namespace Konvent.Projects.Import.Lines;

/// <summary>What people write in cells, compared without what does not matter in it.</summary>
internal static class PlainWords
{
    private static readonly string[] Sums =
    [
        "sum",
        "total",
        "totals",
        "summe",
        "gesamt",
        "gesamtsumme",
        "insgesamt",
        "suma",
        "razem",
        "ogolem",
        "totale",
        "somma",
    ];

    /// <summary>Folded words with one blank between them: what stands in a cell beside letters and figures does not matter.</summary>
    public static string Of(string text) =>
        string.Join(
            ' ',
            new string([
                .. Folding.Fold(text).Select(sign => char.IsLetterOrDigit(sign) || sign == '+' ? sign : ' '),
            ]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    public static bool AreSame(string one, string other) => Of(one) == Of(other);

    /// <summary>Whether a line that begins with this cell adds up the lines above it.</summary>
    public static bool BeginSums(string cell) => Sums.Contains(Of(cell));
}
