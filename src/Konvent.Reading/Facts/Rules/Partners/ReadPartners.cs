namespace Konvent.Reading;

/// <summary>Reads who takes part in the project: from lists of partners and from sentences that name a role beside an organisation.</summary>
internal static class ReadPartners
{
    private const int MostSources = 50;

    public static void In(TextInHand hand)
    {
        var partners = new List<ParticipationFact>();
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new HashSet<int>();
        foreach (var list in PartnerLists.In(hand))
        foreach (var line in list.Lines)
        foreach (var partner in InLine(line, list.Role))
        {
            lines.Add(line.Place);
            Add(partners, byName, partner);
        }
        foreach (var sentence in hand.Sentences)
            if (!lines.Contains(sentence.Passage.Place))
                foreach (var partner in InSentence(sentence))
                    Add(partners, byName, partner);
        hand.Facts.AddRange(partners);
    }

    private static IEnumerable<ParticipationFact> InLine(Passage line, StatedRole role)
    {
        var run = PartnerRow.Is(line) ? [] : line.Sentences.SelectMany(PartnerRun.Read).ToList();
        if (run.Count > 0)
            return run;
        return PartnerLine.Read(line, role) is { } partner ? [partner] : [];
    }

    private static IEnumerable<ParticipationFact> InSentence(Sentence sentence) =>
        PartnerRun.Read(sentence) is { Count: > 0 } run ? run : RolesInSentence.Read(sentence);

    private static void Add(List<ParticipationFact> partners, Dictionary<string, int> byName, ParticipationFact partner)
    {
        var name = Folding.Fold(partner.Organisation);
        if (!byName.TryGetValue(name, out var known))
        {
            byName[name] = partners.Count;
            partners.Add(partner);
            return;
        }
        var other = partners[known];
        // Who is named in every sentence needs not all of them.
        if (other.Source.Count >= MostSources)
            return;
        partners[known] = other with
        {
            Country = other.Country ?? partner.Country,
            Role = other.Role is StatedRole.Partner ? partner.Role : other.Role,
            Source = [.. other.Source, .. partner.Source],
            Confidence = Math.Max(other.Confidence, partner.Confidence),
        };
    }
}
