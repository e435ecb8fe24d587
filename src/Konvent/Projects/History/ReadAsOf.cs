using Konvent.Basics;
using Konvent.History;
using Konvent.Projects.Budget;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Contacts;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Organisations;
using Konvent.Projects.Overview;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.History;

/// <summary>A project as it was, with its partners, organisations and programme as they were then.</summary>
/// <param name="OwnSave">The last save of the project itself, to compare from.</param>
/// <param name="SavedAt">When it, or something in it, was saved last.</param>
public sealed record ProjectAsOf(
    ProjectOverview Overview,
    ProjectBudget Budget,
    IReadOnlyList<PackageRow> Packages,
    ContactTable Contacts,
    ILookup<Guid, StakeholderRow> Stakeholders,
    ILookup<Guid, PolicyImprovement> Improvements,
    Guid OwnSave,
    DateTimeOffset SavedAt,
    string SavedBy
);

/// <summary>Reads what a project was at the end of a day, out of the history: a constant number of queries, however much there is.</summary>
public sealed class ReadAsOf(KonventDb db)
{
    /// <summary>Days end at midnight UTC.</summary>
    /// <returns>Null where the project did not exist yet.</returns>
    public async Task<ProjectAsOf?> Run(Guid project, DateOnly day, CancellationToken stop)
    {
        var end = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var then = db.Revisions.AsNoTracking().LastBefore(end, db);
        if (await then.FirstOrDefaultAsync(r => r.Of == project, stop) is not { } own)
            return null;
        var was = StateJson.Read<Project>(own.State);
        var within = await then.Where(r => r.In == project && KindsOfHistory.OfDay.Contains(r.Kind)).ToListAsync(stop);
        var parts = Those<Participation>(within, "participation");
        var instruments = Those<PolicyInstrument>(within, "instrument");
        var stakeholders = Those<Stakeholder>(within, "stakeholder");
        var budgets = Those<PartnerBudget>(within, "budget");
        var packages = Those<WorkPackage>(within, "workPackage");
        var milestones = Those<Milestone>(within, "milestone");
        var chronicle = Those<ChronicleEntry>(within, "entry");
        var organisations = await States<Organisation>(
            then,
            [
                .. parts.Select(part => part.OrganisationId),
                .. instruments.SelectMany(instrument => instrument.Owners),
                .. stakeholders.Select(stakeholder => stakeholder.OrganisationId).OfType<Guid>(),
                .. packages.Select(package => package.LeadId).OfType<Guid>(),
                was.Contact?.OrganisationId ?? Guid.Empty,
            ],
            stop
        );
        var names = organisations.ToDictionary(pair => pair.Key, pair => pair.Value.Name);
        var last = await db
            .Revisions.Where(r => r.In == project && r.At < end)
            .OrderByDescending(r => r.At)
            .Select(r => new { r.At, r.WhoName })
            .FirstAsync(stop);
        var programmes = await States<Programme>(then, [was.ProgrammeId], stop);
        var programme = programmes.GetValueOrDefault(was.ProgrammeId) ?? await Today(was.ProgrammeId, stop);
        var partners = Rows(parts, organisations);
        return new(
            new ProjectOverview(
                was,
                programme,
                partners,
                InstrumentRow.InOrder(instruments.Select(instrument => InstrumentRow.Of(instrument, names))),
                MilestonesOfProject.InOrder(milestones),
                ChronicleOfProject.FormerEnds(chronicle.Select(entry => entry.EndBefore).OfType<When>(), was.Dates),
                organisations.GetValueOrDefault(was.Contact?.OrganisationId ?? Guid.Empty)?.Name,
                Missing: [],
                Recent: [],
                HasCoordinator: true
            ),
            ProjectBudget.Of(was, programme.Funds, partners, budgets, day),
            [.. packages.OrderBy(package => package.Position).Select(package => PackageRow.Of(package, names))],
            ContactTable.AsOf(partners, Those<PartnerContact>(within, "contact"), day),
            StakeholderRow.AsOf(stakeholders, organisations),
            PolicyImprovement.InOrder(Those<PolicyImprovement>(within, "improvement")).ToLookup(i => i.InstrumentId),
            own.Id,
            last.At,
            last.WhoName
        );
    }

    private static List<T> Those<T>(List<Revision> within, string kind) =>
        within.FindAll(r => r.Kind == kind).ConvertAll(r => StateJson.Read<T>(r.State));

    private static async Task<Dictionary<Guid, T>> States<T>(
        IQueryable<Revision> then,
        Guid[] ids,
        CancellationToken stop
    )
    {
        var last = await then.Where(r => ids.Contains(r.Of)).ToListAsync(stop);
        return last.ToDictionary(r => r.Of, r => StateJson.Read<T>(r.State));
    }

    // A programme that was set up after the day has no state of then: it is called as it is today.
    private Task<Programme> Today(Guid programme, CancellationToken stop) =>
        db.Programmes.AsNoTracking().SingleAsync(p => p.Id == programme, stop);

    private static List<PartnerRow> Rows(List<Participation> parts, Dictionary<Guid, Organisation> organisations) =>
        [
            .. from part in parts
            let organisation = organisations.GetValueOrDefault(part.OrganisationId)
            where organisation is not null
            orderby part.Role, organisation.SortName
            select new PartnerRow(
                part.Id,
                part.Role,
                part.Dates,
                organisation.Id,
                organisation.Name,
                organisation.Country,
                organisation.Town,
                organisation.Region,
                organisation.Website,
                organisation.SortName
            ),
        ];
}
