using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Programmes.Plans;

/// <summary>What is asked of one part of a plan, as a form sends it.</summary>
public sealed class AskForm
{
    /// <summary>Nothing while the part is not asked for.</summary>
    [Called("programmes.plans.ask", Words = "programmes.plans.ask.")]
    public string? Ask { get; set; }

    [Called("programmes.field.source", IsProse = true)]
    public string? Source { get; set; }

    [Called("programmes.field.checked")]
    public bool Checked { get; set; }

    public static AskForm Of(PlanAsk? ask) =>
        ask is null
            ? new()
            : new()
            {
                Ask = ask.Required ? "Required" : "Asked",
                Source = ask.Source,
                Checked = ask.Checked,
            };

    /// <summary>Whether nothing is filled in.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Ask) && string.IsNullOrWhiteSpace(Source) && !Checked;
}
