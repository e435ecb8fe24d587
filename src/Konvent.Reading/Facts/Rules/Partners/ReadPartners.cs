namespace Konvent.Reading;

/// <summary>Reads who takes part in the project: from lists of partners and from sentences that name a role beside an organisation.</summary>
internal static class ReadPartners
{
    public static void In(TextInHand hand)
    {
        var partners = new List<ParticipationFact>();
        foreach (var list in PartnerLists.In(hand))
        foreach (var line in list.Lines)
            if (PartnerLine.Read(hand, line, list.Role) is { } partner)
                Add(partners, partner);
        foreach (var sentence in hand.Sentences)
            if (!partners.Exists(partner => Overlaps(partner.Source[^1], sentence.Span)))
                foreach (var partner in RolesInSentence.Read(sentence))
                    Add(partners, partner);
        hand.Facts.AddRange(partners);
    }

    private static bool Overlaps(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;

    private static void Add(List<ParticipationFact> partners, ParticipationFact partner)
    {
        var known = partners.FindIndex(other => IsSame(other.Organisation, partner.Organisation));
        if (known < 0)
        {
            partners.Add(partner);
            return;
        }
        var other = partners[known];
        partners[known] = other with
        {
            Country = other.Country ?? partner.Country,
            Role = other.Role is StatedRole.Partner ? partner.Role : other.Role,
            Source = [.. other.Source, .. partner.Source],
            Confidence = Math.Max(other.Confidence, partner.Confidence),
        };
    }

    private static bool IsSame(string one, string other) => Folding.Fold(one) == Folding.Fold(other);
}
