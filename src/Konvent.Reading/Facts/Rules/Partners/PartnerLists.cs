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
            var isLine = IsLabelledLine(passages[place]);
            var role = StatedRole.Partner;
            if (!isLine && !Introduces(passages[place], last, out role))
                continue;
            var lines = Lines(passages, isLine ? place : place + 1);
            if (lines.Count < FewestLines)
                continue;
            yield return new(lines, role);
            place += isLine ? lines.Count - 1 : lines.Count;
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

    // "Lead partner: City of Graz", "City of Graz (AT), lead partner": a line that names a role and a body is one of a list by itself.
    private static bool IsLabelledLine(Passage passage) =>
        passage is { Kind: ParagraphKind.Item, Sentences: [var line] }
        && Roles.In(line) is [var role, ..]
        && (IsLabel(passage, role) || passage.Organisations.Count > 0)
        && IsLine(passage, 0);

    private static bool IsLabel(Passage passage, At<StatedRole> role)
    {
        var at = role.Next;
        while (at < passage.Tokens.Count && passage.Tokens[at].Kind == PieceKind.Number)
            at++;
        return role.First <= 1 && at < passage.Tokens.Count && passage.Tokens[at].Text is ":" or "–" or "-";
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
            || (passage.Kind == ParagraphKind.Prose && before > 0 && passage.Tokens[^1].Text is not ("." or ":" or "!"))
            || (passage.Kind == ParagraphKind.Heading && before == 0 && passage.Organisations.Count > 0)
        )
        && passage.Addresses.Count == 0
        && passage.Sums.Count == 0;
}
