using Konvent.Reading;
using Konvent.Ui;
using Konvent.Ui.Times;
using Microsoft.AspNetCore.Html;

namespace Konvent.Projects.WorkPlan;

internal static class SaidDates
{
    /// <summary>The dates as they stand on a page, or that there are none yet.</summary>
    public static IHtmlContent Dates(this Texts texts, When? dates) =>
        dates?.Unbroken(texts.Language) ?? new HtmlContentBuilder().Append(texts["workplan.undated"]);
}
