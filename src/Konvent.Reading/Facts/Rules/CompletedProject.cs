namespace Konvent.Reading;

/// <summary>Tells whether it is the project itself that is completed: "The project has now been completed", "All activities are finished".</summary>
internal static class CompletedProject
{
    private const int MostBetween = 24;
    private const int MostBefore = 2;
    private const int Near = 4;

    public static bool Is(TextInHand hand, Sentence sentence, Said said) =>
        !sentence.Says(Term.WorkPackage, Term.Phase, Term.Milestone, Term.Deliverable)
        && Ends(sentence, said.Next)
        && IsOver(hand, sentence, said)
        && (
            sentence.All(Term.Project).Any(project => IsSubject(sentence, project, said)) || AreAllWorks(sentence, said)
        );

    private static bool IsSubject(Sentence sentence, Said project, Said said) =>
        project.Next <= said.First
        && said.First - project.Next <= MostBetween
        && (project.First - sentence.First <= MostBefore || said.First - project.Next <= Near)
        && !sentence.SaysAt(Term.At, project.First - 1, project.First)
        && !sentence.SaysAt(Term.Partner, project.First, project.Next)
        && !sentence.SaysAt(Term.Meeting, project.First, project.Next + 1)
        && NothingElse(sentence, project.Next, said.First);

    // Between them may stand a name and days, but nothing that could have been completed as well.
    private static bool NothingElse(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (
                sentence.Passage.Tokens[at].Text is "," or ";" or ":"
                || (
                    sentence.Passage.IsWord(at)
                    && sentence.Passage.IsCapital(at)
                    && sentence.Passage.Written(at).Any(char.IsLower)
                    && !sentence.Dates.Cover(at)
                    && !sentence.Names.Cover(at)
                )
            )
                return false;
        return true;
    }

    private static bool AreAllWorks(Sentence sentence, Said said) =>
        sentence
            .All(Term.Activity)
            .Any(works =>
                works.Next <= said.First
                && said.First - works.Next <= Near
                && sentence.SaysAt(Term.All, works.First - MostBefore, works.First)
            );

    // "The project has completed the survey" says it of the survey.
    private static bool Ends(Sentence sentence, int at) =>
        at >= sentence.Next
        || sentence.Passage.Tokens[at].Kind == PieceKind.Sign
        || sentence.SaysAt(Term.And, at, at + 1)
        || sentence.SaysAt(Term.Successful, at, at + MostBefore)
        || sentence.Dates.Exists(date => date.First - at is >= 0 and <= MostBefore);

    // "The project will be completed in 2027."
    private static bool IsOver(TextInHand hand, Sentence sentence, Said said) =>
        sentence
            .Dates.Where(date =>
                date.First < said.Next
                || (date.First - said.Next <= Near && Denied.IsOneClause(sentence, said.Next, date.First))
            )
            .All(date => date.What.When.Latest is { } last && hand.Written is { } day && last <= day);
}
