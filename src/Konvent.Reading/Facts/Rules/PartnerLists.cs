namespace Konvent.Reading;

/// <summary>Lines that follow each other, each of which names a partner.</summary>
/// <param name="Role">What those are that name no role of their own.</param>
internal sealed record PartnerList(IReadOnlyList<Passage> Lines, StatedRole Role);

/// <summary>Finds lists of partners: lines below a heading or a sentence that speaks of partners.</summary>
internal static class PartnerLists
{
    private const int MostWordsOfLine = 40;
    private const int FewestLines = 2;

    public static IEnumerable<PartnerList> In(TextInHand hand)
    {
        var passages = hand.Passages;
        for (var place = 0; place < passages.Count; place++)
        {
            if (passages[place].Sentences.Count == 0)
                continue;
            var last = passages[place].Sentences[^1];
            if (!Introduces(passages[place], last, out var role))
                continue;
            var lines = Lines(passages, place + 1);
            if (lines.Count < FewestLines)
                continue;
            yield return new(lines, role);
            place += lines.Count;
        }
    }

    // "Partners", "The project brings together seven partners:"; also a line of the list itself that begins with a role.
    private static bool Introduces(Passage passage, Sentence last, out StatedRole role)
    {
        role = StatedRole.Partner;
        var roles = Roles.In(last);
        if (roles.Count == 0)
            return false;
        role = roles[0].What is StatedRole.LeadPartner ? StatedRole.Partner : roles[0].What;
        var ends = passage.Tokens[^1].Text;
        return ends == ":"
            || (
                passage.Kind == ParagraphKind.Heading
                && last.Next - last.First <= 10
                && last.Organisations.Count == 0
                && !last.Says(Term.Met, Term.Held, Term.Meeting)
            );
    }

    private static List<Passage> Lines(IReadOnlyList<Passage> passages, int from)
    {
        var lines = new List<Passage>();
        for (var place = from; place < passages.Count && IsLine(passages[place], lines.Count); place++)
            lines.Add(passages[place]);
        return lines;
    }

    private static bool IsLine(Passage passage, int before) =>
        passage.Tokens.Count is > 0 and <= MostWordsOfLine
        && (
            passage.Kind == ParagraphKind.Item
            || (passage.Kind == ParagraphKind.Heading && before == 0 && passage.Organisations.Count > 0)
        )
        && passage.Addresses.Count == 0
        && passage.Sums.Count == 0;
}
