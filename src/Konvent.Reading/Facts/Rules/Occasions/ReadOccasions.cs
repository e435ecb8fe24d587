namespace Konvent.Reading;

/// <summary>
/// Reads meetings and events. A heading, or words that name one, begin an occasion; what follows in the same section and speaks of "the meeting"
/// adds to it.
/// </summary>
internal static class ReadOccasions
{
    public static void In(TextInHand hand)
    {
        var reading = new OccasionsOfText(hand);
        foreach (var sentence in hand.Sentences)
            if (
                !hand.Facts.Exists(fact =>
                    fact is ParticipationFact && fact.Source.Any(span => span == sentence.Passage.Span)
                )
            )
                reading.Hear(sentence);
        hand.Facts.AddRange(reading.Facts());
    }
}
