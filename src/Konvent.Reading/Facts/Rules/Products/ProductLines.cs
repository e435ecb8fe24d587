namespace Konvent.Reading;

/// <summary>Finds products in the lines below "Milestones" or "Deliverables": "M3 – Map published (15 April 2024)", "H1: map published, 31 March".</summary>
internal static class ProductLines
{
    private const int MostWordsOfHeading = 5;
    private const int MostWordsOfLine = 40;

    public static IEnumerable<Product> In(TextInHand hand)
    {
        bool? isMilestone = null;
        foreach (var passage in hand.Passages)
            if (Heading(passage) is { } heading)
                isMilestone = heading;
            else if (
                isMilestone is { } kind
                && passage.Tokens.Count <= MostWordsOfLine
                && Line(hand, passage, kind) is { } product
            )
                yield return product;
            else
                isMilestone = null;
    }

    private static bool? Heading(Passage passage) =>
        passage is { Sentences: [var line], Tokens.Count: <= MostWordsOfHeading, Dates.Count: 0 }
        && line.FirstOf(Term.Milestone, Term.Deliverable) is { } said
            ? said.Term == Term.Milestone
            : null;

    private static Product? Line(TextInHand hand, Passage line, bool isMilestone)
    {
        if (line.Dates is not [var date] || line.Kind == ParagraphKind.Heading && line.Tokens.Count <= 2)
            return null;
        var (number, at) = Label(line);
        if (number is null && line.Kind == ParagraphKind.Prose && line.Tokens[^1].Text is ".")
            return null;
        var (first, next) = date.First > at ? (at, date.First) : (date.Next, line.Tokens.Count);
        while (
            first < next
            && line.Tokens[first].Kind == PieceKind.Sign
            && line.Tokens[first].Text is not ("„" or "“" or "\"" or "«")
        )
            first++;
        while (next > first && (IsEnd(line.Tokens[next - 1]) || IsSmall(line, next - 1)))
            next--;
        if (next <= first)
            return null;
        hand.Take(date.What.Span);
        return new(
            isMilestone,
            line.Said(first, next).Trim('„', '“', '”', '"', '«', '»', ' '),
            number,
            date.What,
            line.Span,
            number is null ? 0.8 : 0.9
        );
    }

    // "M3", "H 1:", "3.", "D2.1 –", also with the word itself: "Milestone 3".
    private static (string? Number, int Next) Label(Passage line)
    {
        var at = 0;
        while (at < line.Tokens.Count && line.Tokens[at].Kind == PieceKind.Sign)
            at++;
        var start = at;
        foreach (var said in line.Terms)
            if (said.First == at && said.Term is Term.Milestone or Term.Deliverable)
                start = Math.Max(start, said.Next);
        if (start == at && line.IsWord(at) && line.Tokens[at].Text.Length <= 2)
            start++;
        var end = start;
        while (
            end < line.Tokens.Count
            && (
                line.Tokens[end] is { Kind: PieceKind.Number, Text.Length: <= 2 }
                || line.Tokens[end] is { Text: ".", IsApart: false } && end > start
            )
            && !line.Dates.Cover(end)
        )
            end++;
        if (end == start || line.Tokens[start].Kind != PieceKind.Number)
            return (null, at);
        return (line.Said(start, end).TrimEnd('.'), end);
    }

    private static bool IsEnd(Token token) =>
        token.Kind == PieceKind.Sign && token.Text is not (")" or "”" or "“" or "\"" or "»" or "%");

    private static bool IsSmall(Passage line, int at) => line.IsWord(at) && !line.IsCapital(at) && line.IsSmall(at);
}
