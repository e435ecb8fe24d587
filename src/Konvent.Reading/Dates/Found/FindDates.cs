namespace Konvent.Reading;

/// <summary>Finds the dates of a text as it gives them: what it does not say, such as a year, stays unknown.</summary>
public static class FindDates
{
    /// <summary>In their order, none within another; nothing that only may be one. Takes time in proportion to the length.</summary>
    /// <param name="written">When the text was written, where that is known; what it says of "this year" is left out where it is not.</param>
    public static IReadOnlyList<FoundDate> In(
        string text,
        TextSpan stretch,
        Language language,
        DateOnly? written = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, Tokens.In(text, stretch), language, written);
    }

    internal static IReadOnlyList<FoundDate> In(string text, List<Token> tokens, Language language, DateOnly? written)
    {
        var runs = new DateRuns(text, tokens, DateVocabulary.Of(language));
        var dates = new List<FoundDate>();
        for (var at = 0; at < tokens.Count; )
            if (Longest(runs, at, language, written?.Year) is var (when, end, reckoned))
            {
                dates.Add(new(when, tokens[at].Span.To(tokens[end - 1].Span), reckoned));
                at = end;
            }
            else
                at = NextStart(tokens, at);
        return dates;
    }

    // A figure within a number, a version or an address begins nothing.
    private static int NextStart(List<Token> tokens, int at)
    {
        at++;
        while (
            at < tokens.Count
            && !tokens[at].IsApart
            && tokens[at].Kind != PieceKind.Word
            && tokens[at - 1].Kind != PieceKind.Sign
        )
            at++;
        return at;
    }

    private static (When When, int End, bool IsReckoned)? Longest(
        DateRuns runs,
        int at,
        Language language,
        int? thisYear
    )
    {
        var run = runs.From(at);
        for (var count = run.Count; count > 0; count--)
        {
            var marks = run.GetRange(0, count);
            var isMeant = count > 1 || marks[0].Mark.Sense != Sense.Month || runs.IsMeant(at, marks[0].End);
            if (isMeant && DateRuns.SaysEnough(marks) && Read(marks, language, thisYear) is { } when)
                return (when, marks[^1].End, marks.Exists(mark => mark.Mark.Sense == Sense.ThisYear));
        }
        return null;
    }

    private static When? Read(List<PlacedMark> marks, Language language, int? thisYear)
    {
        var said = marks.ConvertAll(mark => mark.Mark);
        said.RemoveAll(mark => mark.Sense == Sense.Noise || (mark.Sense == Sense.ThisYear && thisYear is null));
        for (var n = 0; n < said.Count; n++)
            if (said[n].Sense == Sense.ThisYear)
                said[n] = new(Sense.Year, thisYear!.Value);
        return new TypedRange(said, "", language).Read().When;
    }
}
