using Konvent.Projects.Import.Lines;
using Konvent.Projects.Partners;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>The roles of partners as people write them in tables.</summary>
internal static class PartnerWords
{
    private static readonly string[] Leads = ["lp", "lead", "lead partner", "lider", "partner wiodacy", "federfuhrend"];

    private static readonly string[] Others = ["pp", "partner"];

    /// <summary>The role that is called so in one of the four languages, or for short.</summary>
    public static PartnerRole? RoleOf(string typed, Texts texts)
    {
        foreach (var role in Enum.GetValues<PartnerRole>())
            if (
                IsSame(typed, role.ToString())
                || Texts.Languages.Any(language =>
                    IsSame(typed, texts.In(language, () => texts[$"partners.role.{role}"]))
                )
            )
                return role;
        var plain = PlainWords.Of(typed);
        return Leads.Contains(plain) ? PartnerRole.LeadPartner
            : Others.Contains(plain) ? PartnerRole.ProjectPartner
            : null;
    }

    private static bool IsSame(string one, string other) => PlainWords.AreSame(one, other);
}
