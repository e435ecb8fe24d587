using System.Globalization;
using Konvent.Basics;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Programmes.Plans;

/// <summary>What a programme says about action plans, as a form sends it.</summary>
public sealed class PlanRulesForm
{
    public int Version { get; set; }

    [Called("programmes.plans.owed", Words = "programmes.plans.owed.")]
    public string? Owed { get; set; }

    [Called("programmes.plans.byEndOfPhase")]
    public string? ByEndOfPhase { get; set; }

    [Called("programmes.plans.steps")]
    public List<string?> Steps { get; set; } = [];

    [Called("programmes.plans.fewestActions")]
    public string? FewestActions { get; set; }

    [Called("programmes.field.source", IsProse = true)]
    public string? Source { get; set; }

    [Called("programmes.field.checked")]
    public bool Checked { get; set; }

    [Called("programmes.plans.asks")]
    public AsksForm Asks { get; set; } = new();

    public static PlanRulesForm Of(Programme programme) =>
        programme.Plans is not { } rules
            ? new() { Version = programme.Version }
            : new()
            {
                Version = programme.Version,
                Owed = rules.Owed.ToString(),
                ByEndOfPhase = rules.ByEndOfPhase?.ToString(CultureInfo.InvariantCulture),
                Steps = [.. rules.Steps.Select(step => step.ToString())],
                FewestActions =
                    rules.FewestActions > 0 ? rules.FewestActions.ToString(CultureInfo.InvariantCulture) : null,
                Source = rules.Source,
                Checked = rules.Checked,
                Asks = AsksForm.Of(rules),
            };

    /// <summary>What the form says; null where nothing in it is filled in.</summary>
    public PlanRules? Read() => IsEmpty ? null : new ReadPlanRules(this).Run();

    private bool IsEmpty =>
        ((string?[])[Owed, ByEndOfPhase, FewestActions, Source, .. Steps]).All(string.IsNullOrWhiteSpace)
        && !Checked
        && Enum.GetValues<PlanPart>().All(part => Asks[part].IsEmpty);
}
