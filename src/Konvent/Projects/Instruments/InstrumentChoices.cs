using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Instruments;

/// <summary>What can be chosen in the forms about instruments.</summary>
internal static class InstrumentChoices
{
    public static IEnumerable<SelectListItem> Kinds(Texts texts) =>
        Enum.GetValues<InstrumentKind>()
            .Select(kind => new SelectListItem(texts[$"instruments.kind.{kind}"], kind.ToString()))
            .Prepend(new SelectListItem(texts["instruments.kind.choose"], ""));
}
