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
        var read = 0;
        for (var place = 0; place < passages.Count; place++)
        {
            if (passages[place].Sentences.Count == 0)
                continue;
            var last = passages[place].Sentences[^1];
            var isLine = IsLabelledLine(passages[place]);
            var role = StatedRole.Partner;
            if (!isLine && !PartnerRow.IsHead(passages[place]) && !Introduces(passages[place], last, out role))
                continue;
            var from = isLine ? Begin(hand, place, read) : place + 1;
            var lines = Lines(hand, from);
            if (isLine && IsContact(hand, from + lines.Count))
                continue;
            if (lines.Count < FewestLines && !(lines.Count == 1 && IsTelling(isLine ? lines[0] : passages[place])))
                continue;
            yield return new([.. lines.Where(IsPartner)], role);
            read = from + lines.Count;
            place = Math.Max(place, read - 1);
        }
    }

    // Where a line of a list says its role, those right above it are lines of the same list.
    private static int Begin(TextInHand hand, int place, int least)
    {
        var from = place;
        while (
            from > least
            && IsMarked(hand.Passages[place])
            && IsMarked(hand.Passages[from - 1])
            && Adjoin(hand, from)
            && IsLine(hand.Passages[from - 1], 1)
            && IsPartner(hand.Passages[from - 1])
            && hand.Passages[from - 1] is { Countries.Count: > 0 } or { Organisations.Count: > 0 }
        )
            from--;
        return from;
    }

    // "Associated organisation: X" needs no second line.
    private static bool IsTelling(Passage line) =>
        Roles.In(line.Sentences[0]) is [var role, ..]
        && (
            role.What == StatedRole.Partner
                ? IsLabel(line, role) && line.Sentences[0].SaysAt(Term.Organisation, role.Next, line.Sentences[0].Next)
                : IsLabel(line, role) || line.Tokens.Count - (role.Next - role.First) <= 1
        );

    // A telephone or an address below, without a blank line between: the block tells how somebody can be reached.
    private static bool IsContact(TextInHand hand, int below) =>
        below > 0
        && below < hand.Passages.Count
        && Adjoin(hand, below)
        && hand.Passages[below] is var passage
        && (passage.Addresses.Exists(address => address.What.IsMail) || passage.Sentences.Any(SaysPhone));

    private static bool SaysPhone(Sentence sentence) => PhoneNumbers.In(sentence, isContact: false).Count > 0;

    // "Period: …", "Total cost: …" stand among them, and are none.
    private static bool IsPartner(Passage line) =>
        line.Sentences is [var sentence, ..]
        && sentence.Dates.Count == 0
        && line.Times.Count == 0
        && !sentence.BeginsWithHour
        && !line.Is(0, "©")
        && !line.Sentences.Any(said => Roles.In(said) is [var role, ..] && Roles.IsFormer(said, role))
        && !(sentence.Says(Term.Duration, Term.Budget, Term.Grant, Term.Contact) && line.Organisations.Count == 0);

    private static bool Adjoin(TextInHand hand, int place) =>
        hand.Source.Text.AsSpan(
                hand.Passages[place - 1].Span.End,
                hand.Passages[place].Span.Start - hand.Passages[place - 1].Span.End
            )
            .Count('\n') == 1;

    // "Partners", "The project brings together seven partners:"; also a line of the list itself that begins with a role.
    private static bool Introduces(Passage passage, Sentence last, out StatedRole role)
    {
        role = StatedRole.Partner;
        var roles = Roles.In(last);
        if (roles.Count == 0)
            return false;
        // "Lead partner:" stands over the lead partner, "Led by the lead partner, the following …" over all.
        var isAlone = last.Next - last.First <= roles[0].Next - roles[0].First + 2;
        role = roles[0].What is StatedRole.LeadPartner && !isAlone ? StatedRole.Partner : roles[0].What;
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
        passage is { Kind: not ParagraphKind.Prose, Sentences: [var line] }
        && Roles.In(line) is [var role, ..]
        && IsPartner(passage)
        && (
            IsLabel(passage, role)
            || (
                passage.Kind == ParagraphKind.Item
                && (passage.Organisations.Count > 0 || passage.Countries.Count > 0)
                && IsApart(passage, role)
            )
        )
        && (IsLine(passage, 0) || passage.Kind == ParagraphKind.Heading);

    private static bool IsLabel(Passage passage, At<StatedRole> role)
    {
        var at = role.Next;
        while (at < passage.Tokens.Count && passage.Tokens[at].Kind == PieceKind.Number)
            at++;
        if (role.First <= 1 && at + 1 < passage.Tokens.Count && passage.Tokens[at].Text is ":" or "–" or "-")
            return true;
        return role.First <= 1
            && passage.Sentences is [var line, ..]
            && Joins.BehindLabel(line, role.Next) is var behind
            && behind > role.Next
            && behind < passage.Tokens.Count;
    }

    // "City of Graz – lead partner", "Lead partner City of Graz"; not "The third meeting of the partners, at the University of X".
    private static bool IsApart(Passage passage, At<StatedRole> role) =>
        role.First <= 1
        || passage.Tokens[role.First - 1].Text is "," or "(" or "–" or "-" or "—" or "|" or ":" or ";" or "["
        || role.Next >= passage.Tokens.Count - 1;

    private static List<Passage> Lines(TextInHand hand, int from)
    {
        var lines = new List<Passage>();
        for (var place = from; place < hand.Passages.Count && IsLine(hand.Passages[place], lines.Count); place++)
        {
            // Behind a blank line begins something else, but for another line with a mark or a role.
            var passage = hand.Passages[place];
            if (lines.Count > 0 && !Adjoin(hand, place) && !IsMarked(passage) && !IsLabelledLine(passage))
                break;
            lines.Add(passage);
        }
        return lines;
    }

    private static bool IsMarked(Passage passage) =>
        passage.Tokens[0].Kind == PieceKind.Sign
        && passage.Tokens[0].Text is not ("©" or "¿" or "¡" or "„" or "“" or "\"");

    private static bool IsLine(Passage passage, int before) =>
        passage.Tokens.Count is > 0 and <= MostWordsOfLine
        && (
            passage.Kind == ParagraphKind.Item
            || (
                passage.Kind == ParagraphKind.Prose
                && before > 0
                && passage.Tokens[^1].Text is not ("." or ":" or "!" or "?")
            )
            || (
                passage.Kind == ParagraphKind.Heading
                && before == 0
                && (
                    passage.Organisations.Count > 0
                    || (passage.Sentences is [var line] && Roles.In(line) is [var role, ..] && IsLabel(passage, role))
                )
            )
        )
        && passage.Addresses.Count == 0
        && passage.Sums.Count == 0;
}
