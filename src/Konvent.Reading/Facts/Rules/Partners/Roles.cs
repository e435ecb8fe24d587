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

    private const int MostSmallWords = 3;

    /// <summary>Where roles are named, in their order, none within another; "of the project" belongs to the role.</summary>
    public static List<At<StatedRole>> In(Sentence sentence)
    {
        var found = new List<At<StatedRole>>();
        foreach (var (term, role) in Words)
        foreach (var said in sentence.All(term))
            if (!found.Exists(other => other.First < said.Next && other.Next > said.First))
                found.Add(WithProject(sentence, role, said));
        found.Sort((one, other) => one.First.CompareTo(other.First));
        return found;
    }

    // "Project partner", "Projektpartner", "partner of the project": the role by its full name.
    private static At<StatedRole> WithProject(Sentence sentence, StatedRole role, Said said)
    {
        var next = BehindProject(sentence, said.Next);
        var isOfProject = next > said.Next;
        for (var at = said.First; at < said.Next; at++)
            isOfProject |=
                IsProjectPartner(sentence.Passage.Tokens[at].Text) || sentence.SaysAt(Term.Project, at, at + 1);
        return new(role == StatedRole.Partner && isOfProject ? StatedRole.ProjectPartner : role, said.First, next);
    }

    /// <summary>The token after "of the project", where that stands here; else this one.</summary>
    private static int BehindProject(Sentence sentence, int from)
    {
        var at = from;
        while (at < sentence.Next && at - from < MostSmallWords && sentence.Passage.IsSmall(at))
            at++;
        foreach (var project in sentence.All(Term.Project))
            if (project.First == at)
                return project.Next;
        return from;
    }

    private static bool IsProjectPartner(string word) =>
        word is "pp"
        || word.StartsWith("proje", StringComparison.Ordinal) && word.Contains("part", StringComparison.Ordinal);
}
