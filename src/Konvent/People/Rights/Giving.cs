using Konvent.Basics;
using static Konvent.People.Rights.Role;

namespace Konvent.People.Rights;

/// <summary>The one place that answers: which roles can be given here, and may this person give them? For invitations and for those who have an account alike.</summary>
public static class Giving
{
    private static readonly Role[] OnServer = [Operator];
    private static readonly Role[] InProgramme = [ProgrammeOfficer, Auditor, Viewer];
    private static readonly Role[] InProject = [Coordinator, Partner, Adviser, Translator, Auditor, Viewer];

    /// <summary>The roles that make sense at this place, whoever gives them.</summary>
    public static IReadOnlyList<Role> RolesAt(Place where) =>
        where.Project is not null ? InProject
        : where.Programme is not null ? InProgramme
        : OnServer;

    /// <summary>The roles this person may give, and end, at this place; none where it is not theirs to say.</summary>
    public static IReadOnlyList<Role> RolesToGive(this Person? who, Place where) =>
        who.May(DeedAt(where), where) ? RolesAt(where) : [];

    /// <summary>Throws where the person may not give this role here, or where the role makes no sense here.</summary>
    /// <param name="field">The field of the form in which the role was chosen.</param>
    public static void RequireToGive(this Person? who, Role role, Place where, string field = "Role")
    {
        who.Require(DeedAt(where), where);
        if (!RolesAt(where).Contains(role))
            throw new RuleBroken("people.membership.wrongPlace", field);
    }

    // Whoever gives the operator's role gives the whole server away: operators only. Elsewhere whoever lets people in says what they are.
    private static Deed DeedAt(Place where) =>
        where is { Programme: null, Project: null } ? Deed.ManagePeople : Deed.InvitePeople;
}
