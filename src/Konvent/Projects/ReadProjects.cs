using Konvent.Api;
using Konvent.People.Rights;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects;

/// <summary>Reads projects for the API: a page of the list in one query, a whole project in three.</summary>
internal static class ReadProjects
{
    public static async Task<PageOf<ProjectRow>> Page(
        KonventDb db,
        Person? who,
        string? search,
        string? after,
        int limit,
        CancellationToken stop
    )
    {
        var found = db.Projects.AsNoTracking().ReadableBy(who).Called(search);
        var rows = await found
            .Part(after, limit)
            .Select(p => new
            {
                p.Acronym,
                p.LongName,
                Programme = db.Set<Programme>().First(programme => programme.Id == p.ProgrammeId).ShortName,
                p.Dates,
                TotalBudget = SumColumns.Read(
                    (decimal?)p.TotalBudget!.Value.Amount,
                    (Currency?)p.TotalBudget!.Value.Currency
                ),
                p.LaunchedOn,
            })
            .ToListAsync(stop);
        var shown = rows.Select(row => new ProjectRow(
            row.Acronym,
            WordingShape.Of(row.LongName),
            row.Programme,
            WhenShape.Of(row.Dates),
            MoneyShape.Of(row.TotalBudget),
            row.LaunchedOn
        ));
        return Paging.Cut([.. shown], limit, row => Slug.Of(row.Acronym));
    }

    public static async Task<ProjectAnswer> Whole(KonventDb db, Project project, CancellationToken stop)
    {
        var programme = await db.ProgrammeOf(project, stop);
        var participations = await Participations(db, project.Id, stop);
        return new ProjectAnswer(
            project.Id,
            project.Version,
            project.Acronym,
            WordingShape.Of(project.LongName),
            WordingShape.Of(project.Objective),
            WordingShape.Of(project.Description),
            ProgrammeAnswer.Of(programme, project.Acronym),
            WhenShape.Of(project.Dates),
            [
                .. project
                    .Phases.OrderBy(f => f.Position)
                    .Select(f => new PhaseAnswer(
                        f.Id,
                        WordingShape.Of(f.Name),
                        WordingShape.Of(f.Purpose),
                        WhenShape.Of(f.Dates)
                    )),
            ],
            MoneyShape.Of(project.TotalBudget),
            project.Fund,
            [.. project.Languages.Select(language => language.Code)],
            project.Links,
            await Contact(db, project.Contact, stop),
            participations,
            [.. (await db.InstrumentsOf(project.Id, stop)).Select(InstrumentAnswer.Of)],
            [.. (await db.ImprovementsOf(project.Id, stop)).Select(ImprovementAnswer.Of)],
            [.. (await db.PackagesOf(project.Id, stop)).Select(WorkPackageShort.Of)],
            [.. (await db.MilestonesOf(project.Id, stop)).Select(MilestoneAnswer.Of)],
            project.Readers,
            project.LaunchedOn
        );
    }

    public static async Task<List<ParticipationAnswer>> Participations(
        KonventDb db,
        Guid project,
        CancellationToken stop
    )
    {
        var rows = await (
            from participation in db.Set<Participation>()
            join organisation in db.Set<Organisation>() on participation.OrganisationId equals organisation.Id
            where participation.ProjectId == project
            select new { Participation = participation, Organisation = organisation }
        )
            .AsNoTracking()
            .ToListAsync(stop);
        return
        [
            .. rows.OrderBy(row => row.Participation.Role)
                .ThenBy(row => row.Organisation.SearchText, StringComparer.Ordinal)
                .Select(row => ParticipationAnswer.Of(row.Participation, row.Organisation)),
        ];
    }

    private static async Task<ContactAnswer?> Contact(KonventDb db, ContactFunction? contact, CancellationToken stop)
    {
        if (contact is null)
            return null;
        var organisation = contact.OrganisationId is { } id
            ? await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, stop)
            : null;
        return new(
            WordingShape.Of(contact.Function),
            organisation is null ? null : OrganisationShort.Of(organisation),
            contact.Email
        );
    }
}
