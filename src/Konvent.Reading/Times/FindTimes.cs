namespace Konvent.Reading;

/// <summary>Finds the times of day of a text: "10:30", "9.30 Uhr", "kl. 14-16", "2 p.m.", "od godz. 10.00 do 15.30".</summary>
public static class FindTimes
{
    /// <summary>In their order, none within another. A figure with a point is a time only beside a word for hours, or as the other end of a time.</summary>
    public static IReadOnlyList<FoundTime> In(string text, TextSpan stretch, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, Tokens.In(text, stretch), language);
    }

    internal static IReadOnlyList<FoundTime> In(string text, List<Token> tokens, Language language)
    {
        var hours = new Hours(text, tokens, Clock.Of(language));
        var times = new List<FoundTime>();
        for (var at = 0; at < tokens.Count; at++)
            if (tokens[at].Kind == PieceKind.Number && hours.RangeAt(at) is { } range)
            {
                var (zone, next) = hours.Zone(range.Next);
                times.Add(new(range.Start, range.End, zone, tokens[at].Span.To(tokens[next - 1].Span)));
                at = next - 1;
            }
        return times;
    }

    private readonly record struct Hour(TimeOnly Time, int Next, bool IsSure);

    private readonly record struct Range(TimeOnly Start, TimeOnly? End, int Next);

    private sealed class Hours(string text, List<Token> tokens, Clock clock)
    {
        private const int HoursOfHalfDay = 12;

        // Between two hours: "–", "to", "bis", "do"; a word has few letters.
        private const int LongestJoint = 6;

        public Range? RangeAt(int at)
        {
            if (Begins(at) is not { } first)
                return null;
            if (Second(first.Next) is { } second && (first.IsSure || second.IsSure) && second.Time > first.Time)
                return new(first.Time, second.Time, second.Next);
            return first.IsSure ? new(first.Time, null, first.Next) : null;
        }

        /// <summary>The abbreviation of a zone right behind a time, and where it ends.</summary>
        public (string? Zone, int Next) Zone(int at)
        {
            var zone = Text(at) == "(" ? at + 1 : at;
            if (zone >= tokens.Count || !Clock.Zones.Contains(tokens[zone].Span.In(text)))
                return (null, at);
            var next = zone + 1;
            if (
                Text(next) is "+" or "-"
                && next + 1 < tokens.Count
                && tokens[next + 1].Kind == PieceKind.Number
                && !tokens[next].IsApart
            )
                next += 2;
            return (tokens[zone].Span.To(tokens[next - 1].Span).In(text), next);
        }

        private Hour? Second(int at)
        {
            if (at + 1 >= tokens.Count)
                return null;
            var isJoint =
                tokens[at].Text is "-" or "–" or "—"
                || tokens[at] is { Kind: PieceKind.Word, Text.Length: <= LongestJoint };
            if (!isJoint)
                return null;
            var next = at + 1;
            // "dalle ore 10 alle ore 12", "od godz. 10 do godz. 12".
            while (next < tokens.Count && (clock.IsBefore(tokens[next].Text) || tokens[next].Text == "."))
                next++;
            return next < tokens.Count && tokens[next].Kind == PieceKind.Number ? At(next) : null;
        }

        // What hangs on something else is no hour: "1.10:30", "v2:30".
        private Hour? Begins(int at) =>
            tokens[at].IsApart || at == 0 || tokens[at - 1].Text is "(" or "–" or "-" or "|" or "'" ? At(at) : null;

        private Hour? At(int at)
        {
            if (tokens[at].Text.Length > 2 || Figure(at) is not (<= 24 and var hour))
                return null;
            var (minute, next, sign) = (0, at + 1, "");
            if (Text(next) is ":" or "." or "h" && !tokens[next].IsApart && IsMinute(next + 1))
                (minute, sign, next) = (Figure(next + 1), Text(next), next + 2);
            // "10.30.2020", "10:30:15", "3.50 %": it goes on, and is something else.
            if (sign == "." && (Text(next) is "." && IsFigureAt(next + 1) || Text(next) is "%" or "€"))
                return null;
            // "ob 10. uri": the hour as an ordinal.
            if (
                sign.Length == 0
                && Text(next) == "."
                && next + 1 < tokens.Count
                && clock.IsBehind(tokens[next + 1].Text)
            )
                next++;
            var isSure = sign is ":" or "h" || IsAfterWord(at);
            if (HalfOfDay(next) is var (half, afterHalf) && afterHalf > next)
                (hour, next, isSure) = (hour % HoursOfHalfDay + half, afterHalf, true);
            else if (next < tokens.Count && clock.IsBehind(tokens[next].Text))
                (next, isSure) = (Text(next + 1) == "." && !EndsSentence(next + 1) ? next + 2 : next + 1, true);
            return hour is 24 && minute > 0 ? null : new(new TimeOnly(hour % 24, minute), next, isSure);
        }

        private bool IsAfterWord(int at)
        {
            var before = at - 1;
            while (before >= 0 && tokens[before].Text is "." or "'")
                before--;
            return before >= 0 && clock.IsBefore(tokens[before].Text);
        }

        // "p.m.", "pm", "μ.μ.", "i.n."
        private (int Hours, int Next) HalfOfDay(int at)
        {
            var first = Text(at);
            if (first is "am" or "pm")
                return (first == "pm" ? HoursOfHalfDay : 0, at + 1);
            if (Text(at + 1) != "." || Text(at + 2) is not ("m" or "μ" or "n"))
                return (0, at);
            var isLate = (first, Text(at + 2)) is ("p", "m") or ("μ", "μ") or ("i", "n");
            var isEarly = (first, Text(at + 2)) is ("a", "m") or ("π", "μ") or ("r", "n");
            return isLate || isEarly ? (isLate ? HoursOfHalfDay : 0, Text(at + 3) == "." ? at + 4 : at + 3) : (0, at);
        }

        private bool EndsSentence(int at) =>
            at + 1 < tokens.Count && tokens[at + 1].IsApart && char.IsUpper(text[tokens[at + 1].Span.Start]);

        private bool IsMinute(int at) => IsFigureAt(at) && tokens[at].Text.Length == 2 && Figure(at) < 60;

        private bool IsFigureAt(int at) =>
            at < tokens.Count && tokens[at] is { Kind: PieceKind.Number, IsApart: false };

        private string Text(int at) => at < tokens.Count ? tokens[at].Text : "";

        private int Figure(int at) => int.Parse(tokens[at].Text, System.Globalization.CultureInfo.InvariantCulture);
    }
}
