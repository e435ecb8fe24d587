using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes.Plans;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.ActionPlans;

/// <summary>A project with a partner, an instrument that partner works on, and a plan for it that was begun.</summary>
internal sealed record PlanInHand(Sample Sample, Participation Partner, PolicyInstrument Instrument, ActionPlan Plan)
{
    public House House => Sample.House;

    public string Plans => Sample.At("/plans");

    /// <summary>The address of the plan or of a page of it.</summary>
    public string At(string page = "") => $"{Plans}/{Plan.Id}{page}";

    public static async Task<PlanInHand> In(House house, PlanRules? rules = null, string language = "en")
    {
        var sample = await Sample.In(house);
        var partner = await sample.TakesPart();
        var instrument = Regional(sample, partner.OrganisationId, "River plan");
        var plan = new ActionPlan(
            sample.Project,
            new(
                instrument.Id,
                [partner.OrganisationId],
                Language.Of(language),
                Wording.In(Language.Of(language), "Banks for everybody"),
                Wording.Empty,
                Wording.Empty,
                Wording.Empty
            )
        );
        await house.InDatabase(async db =>
        {
            if (rules is not null)
                (
                    await db.Set<Konvent.Projects.Programmes.Programme>().SingleAsync(p => p.Id == sample.Programme)
                ).AskForPlans(rules);
            db.AddRange(instrument, plan);
            await db.SaveAs(Author.Program, default);
        });
        return new(sample, partner, instrument, plan);
    }

    public static PolicyInstrument Regional(Sample sample, Guid partner, string name) =>
        new(
            sample.Project,
            new(InstrumentKind.Regional, 1, Sample.Say("en", name), null, null, Wording.Empty, null, [partner])
        );

    public async Task<PlannedAction> Action(string title, int position = 1)
    {
        var action = new PlannedAction(Plan, position, SampleActions.Called(title));
        await House.InDatabase(async db =>
        {
            db.Add(action);
            await db.SaveAs(Author.Program, default);
        });
        return action;
    }

    /// <summary>Takes a step as a page would.</summary>
    public async Task Go(PlanMove move, Konvent.People.Rights.Person? who = null, string? note = null)
    {
        var seen = (await Stored()).Version;
        await Sample.Do<TakeStep>(deed =>
            deed.Run(
                Sample.Acronym,
                Plan.Id,
                seen,
                new(move, null, "Somebody", null, note, Anyway: true),
                who ?? Sample.Coordinator,
                default
            )
        );
    }

    public Task<ActionPlan> Stored() =>
        House.InDatabase(db => db.Plans.AsNoTracking().SingleAsync(p => p.Id == Plan.Id));

    public Task<List<PlannedAction>> Actions() =>
        House.InDatabase(db =>
            db.PlannedActions.AsNoTracking().Where(a => a.PlanId == Plan.Id).OrderBy(a => a.Position).ToListAsync()
        );
}
