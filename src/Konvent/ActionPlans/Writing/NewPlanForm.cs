using Konvent.Basics;
using Konvent.Projects.WorkPlan;
using Konvent.Reading;
using Konvent.Ui.Forms.Races;

namespace Konvent.ActionPlans.Writing;

/// <summary>A plan as it is begun: for which instrument, whose, in which language, and what it is called in that.</summary>
public class NewPlanForm
{
    [Called("actionplans.instrument")]
    public string? InstrumentId { get; set; }

    [Called("actionplans.partners")]
    public List<string> Partners
    {
        get;
        // The empty one tells a form in which nobody is ticked from one that says nothing of partners.
        set => field = [.. value.Where(id => !string.IsNullOrEmpty(id))];
    } = [];

    [Called("actionplans.language")]
    public string? Language { get; set; }

    [Called("actionplans.name")]
    public string? Title { get; set; }

    public WrittenPlan Read()
    {
        var rules = new Rules()
            .Require(
                Reading.Language.TryOf(Language, out var own),
                "actionplans.rule.languageMissing",
                nameof(Language)
            )
            .Require(!string.IsNullOrEmpty(InstrumentId), "actionplans.rule.instrumentMissing", nameof(InstrumentId))
            .Require(!string.IsNullOrWhiteSpace(Title), "actionplans.rule.titleMissing", nameof(Title))
            .Require(Partners.Count > 0, "actionplans.rule.partners", nameof(Partners), PlanFactRules.MostPartners);
        rules.Enforce();
        return new(
            SentPlain.Id(InstrumentId) ?? Guid.Empty,
            [.. Partners.Select(SentPlain.Id).OfType<Guid>()],
            own,
            [KeyValuePair.Create(own, Title)],
            [],
            [],
            []
        );
    }
}
