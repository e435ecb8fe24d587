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

    private static readonly Term[] Occasions =
    [
        Term.Meeting,
        Term.Conference,
        Term.Workshop,
        Term.Seminar,
        Term.Webinar,
        Term.StudyVisit,
        Term.OtherEvent,
    ];

    // How the word for a project begins, where it is an adjective: "projektni partner", "проектен партньор".
    private static readonly string[] OfProjects = ["proj", "proy", "proie", "proge", "проект"];

    private const int MostSmallWords = 3;

    /// <summary>Where roles are named, in their order, none within another; "of the project" belongs to the role.</summary>
    public static List<At<StatedRole>> In(Sentence sentence)
    {
        if (!Are(sentence))
            return [];
        var found = new List<At<StatedRole>>();
        foreach (var (term, role) in Words)
        foreach (var said in sentence.All(term))
            if (!found.Exists(other => other.First < said.Next && other.Next > said.First))
                found.Add(WithProject(sentence, role, said));
        found.Sort((one, other) => one.First.CompareTo(other.First));
        return found;
    }

    /// <summary>Whether a role is named at all.</summary>
    public static bool Are(Sentence sentence)
    {
        foreach (var (term, _) in Words)
            if (sentence.Says(term))
                return true;
        return false;
    }

    /// <summary>Those that somebody has: neither "is not a partner" nor "the former partner" nor "the meeting of the partners".</summary>
    public static List<At<StatedRole>> Held(Sentence sentence) =>
        In(sentence)
            .FindAll(role =>
                !Denied.Is(sentence, new(Term.Partner, role.First, role.Next))
                && !IsFormer(sentence, role)
                && !IsOfOccasion(sentence, role)
            );

    /// <summary>"The former lead partner", "ex-partner".</summary>
    public static bool IsFormer(Sentence sentence, At<StatedRole> role) =>
        sentence
            .All(Term.Former)
            .Any(former =>
                former.Next == role.First
                || former.First == role.Next
                || (former.Next == role.First - 1 && sentence.Passage.Is(former.Next, "-"))
            );

    // "The second meeting of the partners of the project X": it says nothing of anybody.
    private static bool IsOfOccasion(Sentence sentence, At<StatedRole> role)
    {
        if (role.What is not (StatedRole.Partner or StatedRole.ProjectPartner))
            return false;
        if (role.Next < sentence.Next && sentence.Passage.Tokens[role.Next].Text is ":" or "," or "(")
            return false;
        var at = role.First;
        while (at > sentence.First && role.First - at < MostSmallWords && sentence.Passage.IsSmall(at - 1))
            at--;
        return Array.Exists(
            Occasions,
            term =>
                sentence.All(term).Any(said => said.Next == at || said.Next == role.First || said.First == role.Next)
        );
    }

    // "Project partner", "Projektpartner", "partner of the project": the role by its full name.
    private static At<StatedRole> WithProject(Sentence sentence, StatedRole role, Said said)
    {
        var next = BehindProject(sentence, said.Next);
        var isOfProject = next > said.Next;
        for (var at = said.First; at < said.Next; at++)
            isOfProject |=
                IsProjectPartner(sentence.Passage.Tokens[at].Text)
                || sentence.SaysAt(Term.Project, at, at + 1)
                || (said.Next - said.First > 1 && IsOfProjects(sentence.Passage.Tokens[at].Text));
        return new(role == StatedRole.Partner && isOfProject ? StatedRole.ProjectPartner : role, said.First, next);
    }

    /// <summary>The token after "of the project" and its name, where that stands here; else this one.</summary>
    private static int BehindProject(Sentence sentence, int from)
    {
        var at = from;
        while (at < sentence.Next && at - from < MostSmallWords && sentence.Passage.IsSmall(at))
            at++;
        foreach (var project in sentence.All(Term.Project))
            if (project.First == at)
                return BehindName(sentence, project.Next);
        return from;
    }

    // "Of the project “Green Bridge”", "of the project GREEN-WAY".
    private static int BehindName(Sentence sentence, int at)
    {
        foreach (var name in sentence.Names)
            if (name.First == at + 1 && name.Next < sentence.Next)
                return name.Next + 1;
        var next = at;
        while (
            next < sentence.Next
            && (
                (next == at && Acronyms.Is(sentence.Passage, next))
                || (next > at && !sentence.Passage.Tokens[next].IsApart && IsOfAcronym(sentence, next))
            )
        )
            next++;
        return next;
    }

    private static bool IsOfAcronym(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at].Kind != PieceKind.Sign
        || (
            sentence.Passage.Tokens[at].Text is "-" or "+"
            && at + 1 < sentence.Next
            && !sentence.Passage.Tokens[at + 1].IsApart
        );

    private static bool IsOfProjects(string word) =>
        Array.Exists(OfProjects, begin => word.StartsWith(begin, StringComparison.Ordinal));

    private static bool IsProjectPartner(string word) =>
        word is "pp"
        || word.StartsWith("proje", StringComparison.Ordinal) && word.Contains("part", StringComparison.Ordinal);
}
