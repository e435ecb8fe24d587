using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>An organisation as lists show it.</summary>
public sealed record OrganisationRow(Guid Id, Wording Name, string Country, string? Town, Region? Region);

/// <summary>A part that an organisation takes in a project.</summary>
public sealed record PartTaken(Guid Organisation, string Acronym, string Path, PartnerRole Role, When? Dates);

/// <summary>Finds organisations by what they are called and where they are, and what they take part in.</summary>
public static class FindOrganisations
{
    private const int MostWords = 8;
    private const int LongestWord = 100;

    /// <summary>By name; those in which every word occurs somewhere, whatever its accents and case.</summary>
    /// <param name="after">The last one of the page before.</param>
    public static async Task<IReadOnlyList<OrganisationRow>> OrganisationsLike(
        this KonventDb db,
        string? words,
        Guid? after,
        int limit,
        CancellationToken stop
    )
    {
        var found = db.Organisations.AsNoTracking();
        foreach (var word in Words(words))
            found = found.Where(o => o.SearchText.Contains(word));
        if (after is { } last)
        {
            var name = await db
                .Organisations.Where(o => o.Id == last)
                .Select(o => o.SortName)
                .SingleOrDefaultAsync(stop);
            found = found.Where(o =>
                o.SortName.CompareTo(name ?? "") > 0 || o.SortName == name && o.Id.CompareTo(last) > 0
            );
        }
        return await found.OrderBy(o => o.SortName).ThenBy(o => o.Id).Take(limit).AsRows().ToListAsync(stop);
    }

    /// <summary>The one with this id, or none.</summary>
    public static Task<OrganisationRow?> OrganisationRow(this KonventDb db, Guid id, CancellationToken stop) =>
        db.Organisations.Where(o => o.Id == id).AsRows().SingleOrDefaultAsync(stop);

    /// <summary>What a form offers to choose from: those that the search found, with the one that is chosen already.</summary>
    public static async Task<IReadOnlyList<OrganisationRow>> OrganisationsToChoose(
        this KonventDb db,
        string? search,
        string? chosen,
        int limit,
        CancellationToken stop
    )
    {
        IReadOnlyList<OrganisationRow> found = string.IsNullOrWhiteSpace(search)
            ? []
            : await db.OrganisationsLike(search, after: null, limit, stop);
        return
            Guid.TryParse(chosen, out var id)
            && found.All(organisation => organisation.Id != id)
            && await db.OrganisationRow(id, stop) is { } row
            ? [row, .. found]
            : found;
    }

    /// <summary>What these take part in, as far as this person may see the projects: the latest first.</summary>
    public static async Task<ILookup<Guid, PartTaken>> PartsTakenBy(
        this KonventDb db,
        IReadOnlyList<Guid> organisations,
        Person? who,
        CancellationToken stop
    )
    {
        var parts = await (
            from participation in db.Set<Participation>()
            join project in db.Set<Project>().ReadableBy(who) on participation.ProjectId equals project.Id
            where organisations.Contains(participation.OrganisationId)
            select new PartTaken(
                participation.OrganisationId,
                project.Acronym,
                project.Path,
                participation.Role,
                participation.Dates ?? project.Dates
            )
        ).ToListAsync(stop);
        return parts
            .OrderByDescending(part => part.Dates?.Earliest)
            .ThenBy(part => part.Path, StringComparer.Ordinal)
            .ToLookup(part => part.Organisation);
    }

    private static IQueryable<OrganisationRow> AsRows(this IQueryable<Organisation> organisations) =>
        organisations.Select(o => new OrganisationRow(o.Id, o.Name, o.Country, o.Town, o.Region));

    private static IEnumerable<string> Words(string? words) =>
        Folding
            .Fold(words ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(word => word.Length <= LongestWord)
            .Take(MostWords);
}
