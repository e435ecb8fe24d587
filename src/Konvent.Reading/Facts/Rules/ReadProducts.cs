namespace Konvent.Reading;

/// <summary>Reads milestones and deliverables: what each is called, its number, and when it is due.</summary>
internal static class ReadProducts
{
    public static void In(TextInHand hand)
    {
        foreach (var sentence in hand.Sentences)
        {
            if (!sentence.Says(Term.Milestone, Term.Deliverable))
                continue;
            var all = sentence.Terms.FindAll(said => said.Term is Term.Milestone or Term.Deliverable);
            for (var n = 0; n < all.Count; n++)
            {
                var to = n + 1 < all.Count ? all[n + 1].First : sentence.Next;
                if (Of(hand, sentence, all[n], to, all.Count == 1) is { } fact && !IsKnown(hand, fact))
                    hand.Facts.Add(fact);
            }
        }
    }

    /// <param name="to">Where what belongs to the next one begins.</param>
    private static Fact? Of(TextInHand hand, Sentence sentence, Said said, int to, bool isOnly)
    {
        var number = Number(sentence, said.Next);
        var next = number?.Next ?? said.Next;
        var name = LabelledName.After(sentence, next) ?? NameBeside(sentence, said, isOnly);
        var date = sentence.Dates.Find(date => date.First >= said.Next && date.First < to);
        if (date.What is null && isOnly && sentence.Dates.Count == 1)
            date = sentence.Dates[0];
        if (number is null && (name is null || (date.What is null && !isOnly)))
            return null;
        if (date.What is { } taken)
            hand.Take(taken.Span);
        var when = date.What?.When;
        var (source, confidence) = ((IReadOnlyList<TextSpan>)[sentence.Span], number is not null ? 0.9 : 0.8);
        return said.Term == Term.Milestone
            ? new MilestoneFact
            {
                Name = name,
                Number = number?.Text,
                When = when,
                Source = source,
                Confidence = confidence,
            }
            : new DeliverableFact
            {
                Name = name,
                Number = number?.Text,
                When = when,
                Source = source,
                Confidence = confidence,
            };
    }

    private static bool IsKnown(TextInHand hand, Fact fact) =>
        hand.Facts.Exists(other =>
            (other, fact) switch
            {
                (MilestoneFact one, MilestoneFact two) => one.Number == two.Number
                    && (one.Number is not null || one.Name == two.Name),
                (DeliverableFact one, DeliverableFact two) => one.Number == two.Number
                    && (one.Number is not null || one.Name == two.Name),
                _ => false,
            }
        );

    // "D3.2", "deliverable 3.2", "milestone M4".
    private static (string Text, int Next)? Number(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        if (
            at < sentence.Next
            && passage.Tokens[at].Text is "m" or "ms" or "d" or "o" or "e" or "l" or "no" or "nr" or "n"
        )
            at++;
        if (
            at < sentence.Next
            && passage.Tokens[at].Text is "."
            && at + 1 < sentence.Next
            && passage.Tokens[at + 1].Kind == PieceKind.Number
        )
            at++;
        var end = at;
        while (
            end < sentence.Next
            && (
                passage.Tokens[end].Kind == PieceKind.Number
                    ? passage.Tokens[end].Text.Length <= 2
                    : IsPointWithin(sentence, end)
            )
        )
            end++;
        return end > at && passage.Tokens[at].Kind == PieceKind.Number ? (passage.Said(at, end), end) : null;
    }

    private static bool IsPointWithin(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at] is { Text: ".", IsApart: false }
        && at + 1 < sentence.Next
        && sentence.Passage.Tokens[at + 1] is { Kind: PieceKind.Number, IsApart: false };

    // In free prose a product's name is marked: as a link, in quotes, emphasised; not the project's own.
    private static string? NameBeside(Sentence sentence, Said said, bool isOnly) =>
        isOnly
            ? sentence
                .Names.Where(name => !IsOfProject(sentence, name))
                .OrderBy(name => Math.Abs(name.First - said.First))
                .Select(name => name.What)
                .FirstOrDefault()
            : null;

    private static bool IsOfProject(Sentence sentence, At<string> name) =>
        sentence.SaysAt(Term.Project, name.First - 3, name.First) || FollowsOf(sentence, name);

    // "Meilenstein von „Smart Integration“": right behind the word and a small one it is whose milestone it is.
    private static bool FollowsOf(Sentence sentence, At<string> name) =>
        sentence.SaysAt(Term.Milestone, name.First - 4, name.First)
        || sentence.SaysAt(Term.Deliverable, name.First - 4, name.First);
}
