namespace Konvent.Reading;

/// <summary>Times of the day beside dates: "10:00", "alle ore 17", "14 h", "kl. 9.30": no part of a date says them.</summary>
internal sealed class TimesOfDay(List<Token> tokens, DateVocabulary vocabulary)
{
    /// <summary>The token after the time that stands here; 0 where none does.</summary>
    public int AfterTime(int at)
    {
        var figure = at;
        while (figure < tokens.Count && figure < at + 3 && IsHourOrSign(figure, figure > at))
            figure++;
        if (figure >= tokens.Count || !IsFigure(figure))
            return 0;
        var said = figure > at;
        var next = figure + 1;
        if (next + 1 < tokens.Count && tokens[next].Text is ":" or "." && IsMinute(next + 1))
        {
            // "10.30" may be a day; ":" parts nothing else.
            said |= tokens[next].Text == ":";
            next += 2;
        }
        if (next < tokens.Count && IsUnit(next))
            return AfterUnit(next);
        return said ? next : 0;
    }

    private bool IsHourOrSign(int at, bool isWithin) =>
        vocabulary.IsHour(tokens[at].Text) || (isWithin && tokens[at].Text == ".");

    private bool IsFigure(int at) =>
        tokens[at] is { Kind: PieceKind.Number, Text: var said } && said.Length <= 2 && int.Parse(said, null) <= 24;

    private bool IsMinute(int at) =>
        tokens[at] is { Kind: PieceKind.Number, IsApart: false, Text: { Length: 2 } said } && said[0] <= '5';

    // "14 h": what is one word before a figure may be another behind it ("v", "a").
    private bool IsUnit(int at) =>
        tokens[at].Text.Length > 0
        && vocabulary.IsHour(tokens[at].Text)
        && (tokens[at].Text.Length > 1 || tokens[at].Text is "h" or "u" or "ч" or "g" && at + 1 < tokens.Count);

    // "10 h 30", "10.00 val."
    private int AfterUnit(int unit)
    {
        var next = unit + 1;
        if (next < tokens.Count && tokens[unit].Text == "h" && IsMinute30(next))
            next++;
        return next;
    }

    private bool IsMinute30(int at) => tokens[at] is { Kind: PieceKind.Number, Text: "00" or "15" or "30" or "45" };
}
