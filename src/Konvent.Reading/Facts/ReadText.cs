namespace Konvent.Reading;

/// <summary>Reads what a text states.</summary>
public static class ReadText
{
    private static readonly Action<TextInHand>[] Rules =
    [
        ReadLinks.In,
        ReadContacts.In,
        ReadProgrammes.In,
        ReadFunding.In,
        ReadPartners.In,
        ReadInstruments.In,
        ReadWorkPackages.In,
        ReadProducts.In,
        ReadPhases.In,
        ReadPeriods.In,
        ReadBudgets.In,
        ReadOccasions.In,
        ReadAssessments.In,
        ReadDeclarations.In,
        ReadProjects.In,
        ReadTheRest.In,
    ];

    /// <summary>All facts, in the order in which the text states them. Takes time in proportion to the length of the text.</summary>
    public static TextStatement Of(SourceText text, ReadingContext? context = null) =>
        InHand(text, context ?? new()).Statement;

    /// <summary>With the sentences in which they were found.</summary>
    internal static (TextInHand Hand, TextStatement Statement) InHand(SourceText text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        var guesses = context.Language is { } known
            ? [.. text.Paragraphs.Select(_ => new LanguageGuess(known, 1))]
            : GuessLanguages.Of(text);
        var hand = new TextInHand(text, guesses, context);
        foreach (var rule in Rules)
            rule(hand);
        var facts = hand.Facts.OrderBy(fact => fact.Source[0].Start).ThenBy(fact => fact.Source[0].End);
        return (hand, new(text, Languages(text, guesses), hand.Published, [.. facts]));
    }

    private static List<Language> Languages(SourceText text, IReadOnlyList<LanguageGuess> guesses) =>
        [.. LanguageShare.Of(text, guesses).Select(one => one.Language).DefaultIfEmpty(Language.English)];
}
