namespace Konvent.Reading;

/// <summary>The words for roles, the most telling first: a lead partner is a partner as well.</summary>
internal static class Roles
{
    private static readonly (Term Term, StatedRole Role)[] Words =
    [
        (Term.LeadPartner, StatedRole.LeadPartner),
        (Term.AdvisoryPartner, StatedRole.AdvisoryPartner),
        (Term.PolicyAuthority, StatedRole.AssociatedPolicyAuthority),
        (Term.AssociatedPartner, StatedRole.AssociatedOrganisation),
        (Term.ExternalManagement, StatedRole.ExternalManagement),
        (Term.Partner, StatedRole.Partner),
    ];

    /// <summary>Where roles are named, in their order, none within another.</summary>
    public static List<At<StatedRole>> In(Sentence sentence)
    {
        var found = new List<At<StatedRole>>();
        foreach (var (term, role) in Words)
        foreach (var said in sentence.All(term))
            if (!found.Exists(other => other.First < said.Next && other.Next > said.First))
                found.Add(new(Told(sentence, role, said), said.First, said.Next));
        found.Sort((one, other) => one.First.CompareTo(other.First));
        return found;
    }

    // "Project partner", "Projektpartner": the role by its full name.
    private static StatedRole Told(Sentence sentence, StatedRole role, Said said)
    {
        if (role != StatedRole.Partner)
            return role;
        for (var at = Math.Max(sentence.First, said.First - 1); at < Math.Min(sentence.Next, said.Next + 2); at++)
            if (
                at < said.Next && IsProjectPartner(sentence.Passage.Tokens[at].Text)
                || at != said.First - 1 && sentence.SaysAt(Term.Project, at, at + 1)
            )
                return StatedRole.ProjectPartner;
        return role;
    }

    private static bool IsProjectPartner(string word) =>
        word is "pp"
        || word.StartsWith("proje", StringComparison.Ordinal) && word.Contains("part", StringComparison.Ordinal);
}
