using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Listing;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Overview;
using Konvent.Projects.Programmes;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Lines;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Owing;

/// <summary>What the overview of a project says of its plans: which wait for this person, what is said of them and open, and when they were signed. All from one query.</summary>
public sealed class PlansOnOverview(KonventDb db, Texts texts) : ISayWhatIsToDo, IMarkLife
{
    private (Guid Project, List<Known> Plans)? known;

    public async Task<IReadOnlyList<ToDo>> For(
        Person who,
        Project project,
        Programme programme,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (!who.May(Deed.SeePlans, project.Place))
            return [];
        var all = await All(project, stop);
        var due = WhatIsOwed.Of(
            programme.Plans,
            project,
            [.. all.Select(one => one.Instrument)],
            [.. all.Select(one => one.Plan).OfType<PlanRow>()],
            all.SelectMany(one => one.Improved, (one, on) => (one.Instrument.Id, on))
                .ToLookup(pair => pair.Id, pair => pair.on),
            today
        );
        var way = new PlanWay(programme.Plans);
        return
        [
            .. due.Select(one => Of(one, project, who, way, today)).OfType<ToDo>(),
            .. all.Select(one => OpenThreads(one, project, who)).OfType<ToDo>(),
        ];
    }

    public async Task<IReadOnlyList<LifeMark>> In(Project project, Person who, CancellationToken stop) =>
        who.May(Deed.SeePlans, project.Place)
            ?
            [
                .. from one in await All(project, stop)
                let plan = one.Plan
                where plan is not null
                from step in one.Steps
                where step.Move == PlanMove.Signed
                select new LifeMark(texts["actionplans.mark", Title(plan)], step.On),
            ]
            : [];

    private ToDo? Of(PlanDue due, Project project, Person who, PlanWay way, DateOnly today)
    {
        var address = $"/projects/{project.Path}/plans";
        if (due.Plan is not { } plan)
            return due.Owing == Owing.Owed && who.May(Deed.WritePlans, project, due.Instrument.Owners)
                ? new(
                    texts["actionplans.toDo.begin", texts.NameOf(due.Instrument)],
                    address,
                    Due: due.By,
                    Tone: due.IsLateOn(today) ? ToDoTone.Late : ToDoTone.Calm
                )
                : null;
        var writes = who.May(Deed.WritePlans, project, plan.Partners);
        var here = $"{address}/{plan.Id}";
        return plan.State switch
        {
            PlanState.Returned when writes => new(
                texts["actionplans.toDo.Returned", Title(plan)],
                here,
                Due: due.By,
                Tone: ToDoTone.Soon
            ),
            PlanState.Submitted when way.From(plan.State)[0] == PlanMove.Accepted && Decides(who, project) => new(
                texts["actionplans.toDo.Submitted", Title(plan)],
                here
            ),
            PlanState.Draft when writes && due.IsLateOn(today) => new(
                texts["actionplans.toDo.late", Title(plan)],
                here,
                Due: due.By,
                Tone: ToDoTone.Late
            ),
            _ => null,
        };
    }

    private ToDo? OpenThreads(Known one, Project project, Person who) =>
        one is { Plan: { } plan, OpenThreads: > 0 and var open } && who.May(Deed.WritePlans, project, plan.Partners)
            ? new(
                texts.Count("actionplans.toDo.comments", open, Title(plan)),
                $"/projects/{project.Path}/plans/{plan.Id}/comments"
            )
            : null;

    // A coordinator may enter what the secretariat decided, but it is the secretariat that it waits for.
    private static bool Decides(Person who, Project project) =>
        who.May(Deed.DecidePlans, project.Place) && !who.May(Deed.WritePlans, project.Place);

    private string Title(PlanRow plan) => plan.Title.For(texts.Language)?.Text ?? "";

    private async Task<List<Known>> All(Project project, CancellationToken stop)
    {
        if (known is { } before && before.Project == project.Id)
            return before.Plans;
        var rows = await db
            .Instruments.AsNoTracking()
            .AsSingleQuery() // An instrument improves so seldom that its row does not swell.
            .Where(i => i.ProjectId == project.Id)
            .Select(i => new
            {
                Instrument = i,
                Plan = db.Set<ActionPlan>().FirstOrDefault(p => p.InstrumentId == i.Id),
                OpenThreads = db.Set<PlanComment>()
                    .Count(c =>
                        c.Id == c.ThreadId
                        && c.Outcome == null
                        && db.Set<ActionPlan>().Any(p => p.Id == c.PlanId && p.InstrumentId == i.Id)
                    ),
                Improved = db.Set<PolicyImprovement>().Where(m => m.InstrumentId == i.Id).Select(m => m.Date).ToList(),
            })
            .ToListAsync(stop);
        var nobody = new Dictionary<Guid, Wording>();
        var all = rows.ConvertAll(row => new Known(
            InstrumentRow.Of(row.Instrument, nobody) with
            {
                AddressedBy = [.. row.Instrument.Owners.Select(id => new NamedOrganisation(id, Wording.Empty))],
            },
            row.Plan is { } plan ? PlanRow.Of(plan, actions: 0) : null,
            row.Plan?.Steps ?? [],
            row.OpenThreads,
            row.Improved
        ));
        known = (project.Id, all);
        return all;
    }

    private sealed record Known(
        InstrumentRow Instrument,
        PlanRow? Plan,
        IReadOnlyList<TakenStep> Steps,
        int OpenThreads,
        IReadOnlyList<When> Improved
    );
}
