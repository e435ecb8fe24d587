namespace Konvent.Reading;

/// <summary>
/// Reads meetings and events. A heading, or words that name one, begin an occasion; what follows in the same section and speaks of "the meeting"
/// adds to it.
/// </summary>
internal static class ReadOccasions
{
    public static void In(TextInHand hand)
    {
        // A line that names a partner names no conference, whatever its name says.
        var partners = hand.Facts.OfType<ParticipationFact>().SelectMany(fact => fact.Source).ToHashSet();
        var reading = new OccasionsOfText(hand);
        foreach (var sentence in hand.Sentences)
            if (!partners.Contains(sentence.Passage.Span))
                reading.Hear(sentence);
        hand.Facts.AddRange(reading.Facts());
    }
}
