namespace Konvent.Reading;

/// <summary>Reads the profile of EDTF that dates are kept in: exact characters, no spaces, nothing guessed.</summary>
internal static class EdtfReader
{
    public static (When? When, ReadingProblem? Problem) Read(string? edtf)
    {
        if (string.IsNullOrEmpty(edtf))
            return (null, ReadingProblems.WhenEmpty.About());
        if (edtf.Length > When.MaxLength)
            return (null, ReadingProblems.WhenTooLong.About());

        var sides = edtf.Split('/');
        if (sides.Length > 2)
            return (null, ReadingProblems.WhenNotEdtf.About(edtf));
        if (sides.Length == 2 && sides is not [not ("" or ".."), _] and not [_, not ("" or "..")])
            return (null, ReadingProblems.WhenEndless.About());

        var start = ReadEdge(sides[0], isSide: sides.Length == 2);
        var end = ReadEdge(sides[^1], isSide: sides.Length == 2);
        return start is null || end is null
            ? (null, ReadingProblems.WhenNotEdtf.About(edtf))
            : When.Make(start.Value, end.Value);
    }

    private static Edge? ReadEdge(string text, bool isSide) =>
        text switch
        {
            "" => isSide ? Edge.Unknown : null,
            ".." => isSide ? Edge.Open : null,
            _ => ReadStretch(text) is { } stretch ? Edge.Known(stretch) : null,
        };

    private static Stretch? ReadStretch(string text)
    {
        var about = text[^1] == '~';
        if (about)
            text = text[..^1];
        if (
            text.Length is not (4 or 7 or 10)
            || (text.Length > 4 && text[4] != '-')
            || (text.Length > 7 && text[7] != '-')
        )
            return null;

        var unknownYear = text.StartsWith("XXXX", StringComparison.Ordinal);
        var year = unknownYear ? null : Digits(text[..4]);
        if (year is null && !unknownYear)
            return null;
        Stretch? read = text.Length switch
        {
            4 => unknownYear ? null : new Stretch(StretchKind.Year, year),
            7 => Digits(text[5..]) is { } code ? EdtfCodes.Read(year, code) : null,
            _ => Digits(text[5..7]) is { } month && Digits(text[8..]) is { } day
                ? new Stretch(StretchKind.Day, year, month, day)
                : null,
        };
        // A third is always approximate here: it stands for "the end of 2019", not for four exact months.
        return read is { Kind: StretchKind.Third } && !about ? null
            : read is { } stretch ? stretch with { About = about }
            : null;
    }

    private static int? Digits(string text) =>
        text.All(char.IsAsciiDigit) ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
}
