namespace Konvent.Reading;

/// <summary>Reads what a text says of how things go.</summary>
internal static class ReadAssessments
{
    private const double Sure = 0.8;
    private const double Likely = 0.6;
    private const double Perhaps = 0.45;
    private const int NearLaw = 5;

    private static readonly (Term Term, StatedVerdict Verdict)[] Verdicts =
    [
        (Term.OnSchedule, StatedVerdict.OnSchedule),
        (Term.Progress, StatedVerdict.Progress),
        (Term.Successful, StatedVerdict.Successful),
        (Term.Delayed, StatedVerdict.Delayed),
        (Term.AtRisk, StatedVerdict.AtRisk),
        (Term.Completed, StatedVerdict.Completed),
    ];

    public static void In(TextInHand hand)
    {
        Sentence? before = null;
        foreach (var sentence in hand.Sentences)
        {
            foreach (var (term, verdict) in Verdicts)
                if (sentence.FirstOf(term) is { } said && !Denied.Is(sentence, said) && !IsPrescribed(sentence, said))
                    hand.Facts.Add(
                        new AssessmentFact
                        {
                            Verdict = verdict,
                            About = sentence.Text,
                            Source = [sentence.Span],
                            Confidence = Supposed.Confidence(sentence, Confidence(hand, sentence, said, before)),
                        }
                    );
            before = sentence;
        }
    }

    // "As set out in the regulation", "come previsto dal bando": what goes as a law says is no judgement.
    private static bool IsPrescribed(Sentence sentence, Said said) =>
        said.Term == Term.OnSchedule
        && sentence
            .All(Term.Law)
            .Any(law =>
                law.First - said.Next is >= 0 and < NearLaw && Denied.IsOneClause(sentence, said.Next, law.First)
            );

    // "Successfully" and "completed" say much else; they are a judgement where somebody or a part of the work is named.
    private static double Confidence(TextInHand hand, Sentence sentence, Said said, Sentence? before)
    {
        var ofWork = sentence.Says(Term.WorkPackage, Term.Phase, Term.Milestone, Term.Deliverable);
        var ofPeople =
            sentence.Says(Term.Partner, Term.LeadPartner)
            && sentence.Says(Term.Most, Term.All, Term.Many, Term.Several, Term.Each);
        return said.Term switch
        {
            Term.Successful => ofPeople || ofWork ? Sure
            : IsOfProject(sentence, said) ? Likely
            : Perhaps,
            Term.Completed => IsCompletedWork(sentence, said, before) || CompletedProject.Is(hand, sentence, said)
                ? Sure
                : Perhaps,
            // "The conference was postponed" judges no work.
            Term.Delayed or Term.AtRisk => ofWork || ofPeople || sentence.Says(Term.Project) ? Sure
            // "Late applications are rejected."
            : !hand.IsCall && OccasionWords.In(sentence).Count == 0 ? Likely
            : Perhaps,
            _ => Sure,
        };
    }

    // "The project is carried out successfully": near before it.
    private static bool IsOfProject(Sentence sentence, Said said) =>
        sentence.SaysAt(Term.Project, said.First - 8, said.First);

    private static bool IsCompletedWork(Sentence sentence, Said said, Sentence? before)
    {
        if (sentence.Says(Term.Milestone, Term.Deliverable))
            return false;
        if (sentence.Says(Term.WorkPackage, Term.Phase))
            return !IsWithin(sentence);
        return (sentence.Says(Term.Project) && sentence.Says(Term.All)) || IsUnderWorkPackage(sentence, said, before);
    }

    // "In work package 2 the analysis is completed": not the package itself.
    private static bool IsWithin(Sentence sentence) =>
        sentence.FirstOf(Term.WorkPackage, Term.Phase) is { } work
        && work.First > sentence.First
        && sentence.SaysAt(Term.At, work.First - 1, work.First);

    // "Work package 1: Inventory", and below: "Completed in April."
    private static bool IsUnderWorkPackage(Sentence sentence, Said said, Sentence? before) =>
        sentence.First == 0
        && said.First <= sentence.First + 4
        && before is { Kind: not ParagraphKind.Prose }
        && before.Passage.Place == sentence.Passage.Place - 1
        && before.Passage.Sentences[0].Says(Term.WorkPackage);
}
