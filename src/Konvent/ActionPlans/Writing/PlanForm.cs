using Konvent.Basics;
using Konvent.Projects.WorkPlan;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.ActionPlans.Writing;

/// <summary>What a plan says beside its actions, as the form shows and sends it.</summary>
public sealed class PlanForm
{
    public int Version { get; set; }

    [Called("actionplans.name")]
    public WordingField Title { get; set; } = new();

    [Called("actionplans.summary", IsProse = true)]
    public WordingField Summary { get; set; } = new();

    [Called("actionplans.general", IsProse = true)]
    public WordingField General { get; set; } = new();

    [Called("actionplans.context", IsProse = true)]
    public WordingField Context { get; set; } = new();

    [Called("actionplans.instrument")]
    public string? InstrumentId { get; set; }

    [Called("actionplans.partners")]
    public List<string> Partners
    {
        get;
        // The empty one tells a form in which nobody is ticked from one that says nothing of partners.
        set => field = [.. value.Where(id => !string.IsNullOrEmpty(id))];
    } = [];

    public static PlanForm Of(ActionPlan plan) =>
        new()
        {
            Version = plan.Version,
            Title = WordingField.In(plan.Title, plan.Language),
            Summary = WordingField.In(plan.Summary, plan.Language, Language.English),
            General = WordingField.In(plan.General, plan.Language),
            Context = WordingField.In(plan.Context, plan.Language),
            InstrumentId = plan.InstrumentId.ToString(),
            Partners = [.. plan.Partners.Select(id => id.ToString())],
        };

    /// <param name="own">The language of the plan.</param>
    /// <param name="reader">In whose language what is wrong is told.</param>
    public WrittenPlan Read(Language own, Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenPlan(
            SentPlain.Id(InstrumentId) ?? Guid.Empty,
            [.. Partners.Select(SentPlain.Id).OfType<Guid>()],
            own,
            typed.Words(Title, nameof(Title)),
            typed.Words(Summary, nameof(Summary)),
            typed.Words(General, nameof(General)),
            typed.Words(Context, nameof(Context))
        );
        typed.Rules.Enforce();
        return written;
    }
}
