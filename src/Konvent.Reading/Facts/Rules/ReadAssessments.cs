namespace Konvent.Reading;

/// <summary>Reads what a text says of how things go.</summary>
internal static class ReadAssessments
{
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
        foreach (var sentence in hand.Sentences)
        foreach (var (term, verdict) in Verdicts)
            if (sentence.FirstOf(term) is { } said)
                hand.Facts.Add(
                    new AssessmentFact
                    {
                        Verdict = verdict,
                        About = sentence.Text,
                        Source = [sentence.Span],
                        Confidence = Confidence(sentence, said),
                    }
                );
    }

    // "Successfully" and "completed" say much else; they are a judgement where somebody or a part of the work is named.
    private static double Confidence(Sentence sentence, Said said)
    {
        var ofWork = sentence.Says(Term.WorkPackage, Term.Phase, Term.Milestone, Term.Deliverable);
        var ofPeople =
            sentence.Says(Term.Partner, Term.LeadPartner)
            && sentence.Says(Term.Most, Term.All, Term.Many, Term.Several, Term.Each);
        return said.Term switch
        {
            Term.Successful => ofPeople || ofWork ? 0.8 : 0.5,
            Term.Completed => sentence.Says(Term.WorkPackage, Term.Phase)
            && !sentence.Says(Term.Milestone, Term.Deliverable)
                ? 0.8
                : 0.4,
            _ => 0.8,
        };
    }
}
