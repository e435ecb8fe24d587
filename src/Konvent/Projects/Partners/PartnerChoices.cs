using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Partners;

/// <summary>What can be chosen in the forms about partners.</summary>
internal static class PartnerChoices
{
    public static IEnumerable<SelectListItem> Roles(Texts texts) =>
        Enum.GetValues<PartnerRole>()
            .Select(role => new SelectListItem(texts[$"partners.role.{role}"], role.ToString()));
}
