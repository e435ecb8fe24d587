using Konvent.Basics;
using Konvent.People.Rights;

namespace Konvent.Projects.Team;

/// <summary>A role, and of a partner the organisation, as forms send them.</summary>
public class RoleForm
{
    public string? Role { get; set; }

    public string? Organisation { get; set; }

    /// <summary>What was chosen; what cannot be read is noted.</summary>
    protected internal (Role Role, Guid? Organisation) ReadRole(Rules rules)
    {
        var role = Array.Find(Enum.GetValues<Role>(), known => known.ToString() == Role);
        rules.Require(role.ToString() == Role, "team.rule.roleMissing", nameof(Role));
        var chosen = Guid.TryParse(Organisation, out var organisation);
        rules.Require(
            chosen || string.IsNullOrWhiteSpace(Organisation),
            "team.rule.organisationUnknown",
            nameof(Organisation)
        );
        return (role, chosen ? organisation : null);
    }
}
