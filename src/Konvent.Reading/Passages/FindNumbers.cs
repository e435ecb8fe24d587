namespace Konvent.Reading;

/// <summary>Finds the numbers up to three figures that count or order things: in words, in figures, in Roman figures.</summary>
internal static class FindNumbers
{
    public static List<SaidNumber> In(Passage passage)
    {
        // "The second half of 2023" orders nothing but the year.
        var numbers = OutsideDates(passage, passage.Lexicon.NumbersIn(passage.Tokens));
        var inDate = 0;
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            while (inDate < passage.Dates.Count && passage.Dates[inDate].Next <= at)
                inDate++;
            if (inDate < passage.Dates.Count && passage.Dates[inDate].First <= at)
                continue;
            if (Figure(passage, at) is { } figure)
                numbers.Add(figure);
            else if (Roman(passage, at) is { } roman)
                numbers.Add(roman);
        }
        numbers.Sort((one, other) => one.First.CompareTo(other.First));
        return numbers;
    }

    private static List<SaidNumber> OutsideDates(Passage passage, List<SaidNumber> numbers)
    {
        var date = 0;
        var kept = new List<SaidNumber>(numbers.Count);
        foreach (var number in numbers)
        {
            while (date < passage.Dates.Count && passage.Dates[date].Next <= number.First)
                date++;
            if (date >= passage.Dates.Count || passage.Dates[date].First > number.First)
                kept.Add(number);
        }
        return kept;
    }

    private static SaidNumber? Figure(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        if (token.Kind != PieceKind.Number || token.Text.Length > 3 || !StandsAlone(passage, at))
            return null;
        var value = int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture);
        var ending = passage.Is(at + 1, "-") && !passage.Tokens[at + 1].IsApart ? at + 2 : at + 1;
        if (ending < passage.Tokens.Count && !passage.Tokens[ending].IsApart)
        {
            var said = passage.Tokens[ending].Text;
            if (passage.Lexicon.OrdinalEndings.Contains(said) || said is "°" || IsRaised(passage, ending))
                return new(value, true, at, ending + 1);
            if (said == "." && passage.Lexicon.PointMakesOrdinal && passage.IsWord(ending + 1))
                return new(value, true, at, ending + 1);
            // "9.ª reunión".
            if (said == "." && IsRaised(passage, ending + 1))
                return new(value, true, at, ending + 2);
            // "12,5", "3/4", "2.1": a figure within something else counts nothing.
            if (ending > at + 1 || (said is "," or "." or "/" or ":" && IsFigure(passage, ending + 1)))
                return null;
        }
        return new(value, false, at, at + 1);
    }

    // "ª" and "º" are letters, and fold to others.
    private static bool IsRaised(Passage passage, int at) =>
        at < passage.Tokens.Count && !passage.Tokens[at].IsApart && passage.Written(at) is "ª" or "º";

    private static bool StandsAlone(Passage passage, int at) =>
        passage.Tokens[at].IsApart
        || at == 0
        || passage.Tokens[at - 1].Text is "(" or "[" or "„" or "“" or "\"" or "*" or "#";

    private static bool IsFigure(Passage passage, int at) =>
        at < passage.Tokens.Count && passage.Tokens[at] is { Kind: PieceKind.Number, IsApart: false };

    // "I Etap", "phase II": in capitals, beside nothing that hangs on it.
    private static SaidNumber? Roman(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        if (token.Kind != PieceKind.Word || token.Text.Length > 4 || !StandsAlone(passage, at))
            return null;
        if (token.Text[0] is not ('i' or 'v' or 'x') || !passage.IsCapital(at))
            return null;
        var written = passage.Written(at);
        var value = RomanFigures.Of(written);
        var point = passage.Lexicon.PointMakesOrdinal && passage.Is(at + 1, ".") && !passage.Tokens[at + 1].IsApart;
        return value == 0 ? null : new(value, true, at, point ? at + 2 : at + 1);
    }
}
