namespace Konvent.Reading;

/// <summary>Reads the dates and sums that belong to nothing else.</summary>
internal static class ReadTheRest
{
    public static void In(TextInHand hand)
    {
        if (hand.Publication is { } publication)
            hand.Facts.Add(publication);
        foreach (var passage in hand.Passages)
        {
            foreach (var date in passage.Dates)
                if (!hand.IsTaken(date.What.Span) && !IsOfPublication(hand, date.What.Span))
                    hand.Facts.Add(Rest(date.What, hand.Written));
            foreach (var sum in passage.Sums)
                if (!hand.IsTaken(sum.What.Span))
                    hand.Facts.Add(
                        new SumFact
                        {
                            Money = sum.What.Money,
                            Source = [sum.What.Span],
                            Confidence = 0.95,
                        }
                    );
        }
    }

    private static bool IsOfPublication(TextInHand hand, TextSpan span) =>
        hand.Publication is { } publication
        && publication.Source[0].Start <= span.Start
        && publication.Source[0].End >= span.End;

    private static DateFact Rest(FoundDate date, DateOnly? written)
    {
        var (when, reason) = MissingYear.Of(date, written);
        return new()
        {
            When = when,
            WhenReason = reason,
            Source = [date.Span],
            Confidence = 0.95,
        };
    }
}
