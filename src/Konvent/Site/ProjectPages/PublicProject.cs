using Konvent.ActionPlans.Launch;
using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Addresses;
using Konvent.Projects.Budget;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Documents;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.Sources;
using Konvent.Projects.WorkPlan;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Site.ProjectPages;

/// <summary>All that the public reads of a project.</summary>
public sealed record PublicProject(
    Project Project,
    Programme Programme,
    IReadOnlyList<PartnerRow> Partners,
    IReadOnlyList<InstrumentRow> Instruments,
    ProjectBudget Budget,
    ProjectPlan Plan,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<EntryRow> Chronicle,
    OrganisationRow? ContactOrganisation,
    IReadOnlyList<SourcedFact> Sources
)
{
    /// <summary>What was released to everybody; its saves count as the project's.</summary>
    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    /// <summary>The plans that are open to the public, as they were signed last; their saves count as the project's.</summary>
    public IReadOnlyList<LaunchedCover> ActionPlans { get; init; } = [];

    /// <summary>The organisations around each instrument; of people nothing is read here.</summary>
    public required ILookup<Guid, StakeholderRow> Stakeholders { get; init; }

    /// <summary>What became better about each instrument.</summary>
    public required ILookup<Guid, PolicyImprovement> Improvements { get; init; }

    /// <summary>Everything whose next save makes what was read here old.</summary>
    public IEnumerable<Guid> ReadFrom =>
        [
            Project.Id,
            Programme.Id,
            .. Partners.Select(partner => partner.OrganisationId),
            .. Instruments.SelectMany(instrument => instrument.AddressedBy.Select(organisation => organisation.Id)),
            .. Instruments.Select(instrument => instrument.Authority?.Id).OfType<Guid>(),
            .. Stakeholders.SelectMany(group => group.Select(row => row.Organisation?.Id).OfType<Guid>()),
            .. Plan.Packages.Select(package => package.Lead?.Id).OfType<Guid>(),
            .. Chronicle.SelectMany(entry => entry.Organisations.Select(organisation => organisation.Id)),
            .. ContactOrganisation is { } organisation ? [organisation.Id] : Array.Empty<Guid>(),
        ];

    /// <summary>The names of the project's fund, where the programme knows it.</summary>
    public Fund? Fund => Programme.Funds.FirstOrDefault(fund => fund.Code == Project.Fund);

    /// <summary>The sources of a part of the project itself; null where none is named.</summary>
    public SourcedFact? SourcesOf(string part) =>
        Sources.FirstOrDefault(fact => fact.Name.Of == Project.Id && fact.Name.Part == part);

    /// <summary>Reads the launched public project at this address; as if it did not exist where it is not public.</summary>
    /// <param name="day">Today: who has left by now needs no budget.</param>
    public static async Task<PublicProject> Read(
        KonventDb db,
        string acronym,
        Language reader,
        DateOnly day,
        CancellationToken stop
    )
    {
        var (project, programme) = await Find(db, acronym, stop);
        var partners = await db.PartnersOf(project.Id, stop);
        var budgets = await db.BudgetsIn(project.Id, stop);
        return new(
            project,
            programme,
            partners,
            await db.InstrumentsOf(project.Id, stop),
            ProjectBudget.Of(project, programme.Funds, partners, budgets, day),
            await ProjectPlan.Read(db, project.Id, stop),
            await db.IndicatorsOf(project.Id, stop),
            await db.ChronicleOf(project.Id, stop),
            await Contact(db, project, partners, stop),
            await db.SourcesOf(project.Id, stop)
        )
        {
            Stakeholders = await db.StakeholdersIn(project.Id, stop),
            Improvements = (await db.ImprovementsOf(project.Id, stop)).ToLookup(i => i.InstrumentId),
            Documents = await db.ReleasedDocumentsOf(project.Id, reader, stop),
            ActionPlans = await db.LaunchedPlansOf(project.Id, stop),
        };
    }

    /// <summary>The launched public project at this address with its programme; as if it did not exist where it is not public.</summary>
    internal static async Task<(Project Project, Programme Programme)> Find(
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var path = Slug.Of(acronym);
        var found = await db
            .Projects.AsNoTracking()
            .Where(p => p.Path == path)
            .Join(
                db.Programmes.AsNoTracking(),
                p => p.ProgrammeId,
                programme => programme.Id,
                (project, programme) => new { project, programme }
            )
            .FirstOrDefaultAsync(stop);
        if (found is null && await db.FormerlyAt(path, stop) is { IsPublic: true } moved)
            throw new Moved(path, moved.Path);
        return found is { project.IsPublic: true } ? (found.project, found.programme) : throw new NotFound();
    }

    // As a rule it is a partner, and read already.
    private static async Task<OrganisationRow?> Contact(
        KonventDb db,
        Project project,
        IReadOnlyList<PartnerRow> partners,
        CancellationToken stop
    ) =>
        project.Contact?.OrganisationId is not { } id ? null
        : partners.FirstOrDefault(partner => partner.OrganisationId == id) is { } known
            ? new(id, known.Name, known.Country, known.Town, known.Region)
        : await db.OrganisationRow(id, stop);
}
