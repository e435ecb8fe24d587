namespace Konvent.Reading;

/// <summary>Reads what those who work together declare for the time to come: an interest or a will, in a sentence that speaks of working together.</summary>
internal static class ReadDeclarations
{
    private const int Near = 12;
    private const double Sure = 0.8;
    private const double Likely = 0.6;

    public static void In(TextInHand hand)
    {
        foreach (var sentence in hand.Sentences)
            if (sentence.Kind == ParagraphKind.Prose && Declares(sentence))
                hand.Facts.Add(
                    new DeclarationFact
                    {
                        About = sentence.Text,
                        Source = [sentence.Span],
                        // Who declares it is somebody of the project, or all of them.
                        Confidence = Supposed.Confidence(
                            sentence,
                            sentence.Says(Term.Partner, Term.All, Term.Each, Term.Both) ? Sure : Likely
                        ),
                    }
                );
    }

    // "Interest in working together", and no interest that somebody may have in the project: "those interested may apply".
    private static bool Declares(Sentence sentence) =>
        !sentence.Says(Term.Invited, Term.Call, Term.Registration)
        && sentence
            .All(Term.Interest)
            .Any(interest =>
                !Denied.Is(sentence, interest)
                && sentence
                    .All(Term.Cooperation)
                    .Any(cooperation => cooperation.First - interest.Next is >= 0 and <= Near)
            );
}
