using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Writing;

/// <summary>A plan as somebody wrote it.</summary>
public sealed record WrittenPlan(
    Guid InstrumentId,
    IReadOnlyList<Guid> Partners,
    Language Language,
    IReadOnlyList<KeyValuePair<Language, string?>> Title,
    IReadOnlyList<KeyValuePair<Language, string?>> Summary,
    IReadOnlyList<KeyValuePair<Language, string?>> General,
    IReadOnlyList<KeyValuePair<Language, string?>> Context
)
{
    /// <summary>What a plan says of all that was written here; not what it was translated into beside that.</summary>
    internal PlanFacts SaidIn(ActionPlan plan) =>
        plan.Facts with
        {
            Title = plan.Title.Only(Languages(Title)),
            Summary = plan.Summary.Only(Languages(Summary)),
            General = plan.General.Only(Languages(General)),
            Context = plan.Context.Only(Languages(Context)),
        };

    private static Language[] Languages(IEnumerable<KeyValuePair<Language, string?>> words) =>
        [.. words.Select(sent => sent.Key)];
}

/// <summary>Makes facts of what was written: looks up the instrument and the partners.</summary>
public sealed class ReadPlan(KonventDb db)
{
    /// <param name="before">The plan as it is; null where it is begun.</param>
    public async Task<PlanFacts> Run(
        ActionPlan? before,
        Project project,
        WrittenPlan written,
        Person who,
        CancellationToken stop
    )
    {
        var rules = new Rules();
        if (written.InstrumentId != before?.InstrumentId)
        {
            var instrument = await Instrument(project.Id, written.InstrumentId, stop);
            Check(instrument, rules);
            rules.Require(
                instrument is null || who.MayPlanFor(instrument.Owners, project),
                "actionplans.rule.notYourInstrument",
                nameof(WrittenPlan.InstrumentId)
            );
        }
        var takePart = await db.PlanningIn(project.Id).Select(p => p.OrganisationId).ToListAsync(stop);
        // Who has left the project since stays named: it is their plan.
        rules.Require(
            written.Partners.All(id => takePart.Contains(id) || before?.Partners.Contains(id) == true),
            "actionplans.rule.partnerUnknown",
            nameof(WrittenPlan.Partners)
        );
        rules.Enforce();
        return new(
            written.InstrumentId,
            written.Partners,
            written.Language,
            (before?.Title).Written(written.Title, written.Language),
            (before?.Summary).Written(written.Summary, written.Language),
            (before?.General).Written(written.General, written.Language),
            (before?.Context).Written(written.Context, written.Language)
        );
    }

    // “Two local instruments” are not one thing to plan for: they are to be named first.
    private static void Check(PolicyInstrument? instrument, Rules rules) =>
        rules
            .Require(instrument is not null, "actionplans.rule.instrumentUnknown", nameof(WrittenPlan.InstrumentId))
            .Require(
                instrument is not { Number: > 1 },
                "actionplans.rule.instrumentUnnamed",
                nameof(WrittenPlan.InstrumentId)
            );

    private Task<PolicyInstrument?> Instrument(Guid project, Guid id, CancellationToken stop) =>
        db.Instruments.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id && i.ProjectId == project, stop);
}
