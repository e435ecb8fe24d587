namespace Konvent.Reading;

/// <summary>Whether two sides make a date together.</summary>
internal static class WhenChecks
{
    public static ReadingProblem? Problem(Edge start, Edge end)
    {
        if (!start.IsKnown && !end.IsKnown)
            return ReadingProblems.WhenEndless.About();
        var problem = ProblemOf(start) ?? ProblemOf(end);
        if (problem is not null || !start.IsKnown || !end.IsKnown)
            return problem;
        if (start.Stretch.Year is null != end.Stretch.Year is null)
            return ReadingProblems.WhenHalfYearless.About();
        // Without years a range stays within one year: nobody can tell 30 December to 2 January from a slip.
        return end.Stretch.InLeapYear().Latest < start.Stretch.InLeapYear().Earliest
            ? ReadingProblems.WhenEndBeforeStart.About(EdtfWriter.Write(start), EdtfWriter.Write(end))
            : null;
    }

    private static ReadingProblem? ProblemOf(Edge edge) => edge.IsKnown ? edge.Stretch.Problem() : null;
}
