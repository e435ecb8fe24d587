using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Programmes;

/// <summary>A project of a programme, in the programme's page.</summary>
public sealed record ProjectOfProgramme(string Acronym, string Path, Wording LongName, When? Dates);

/// <summary>One programme: period, languages, funds, statements, and its projects as far as the reader may see them.</summary>
public sealed class ProgrammePage(KonventDb db) : PageModel
{
    private const int Shown = 50;

    public Programme Programme { get; private set; } = null!;

    public IReadOnlyList<ProjectOfProgramme> Projects { get; private set; } = [];

    public bool HasMore { get; private set; }

    public bool MayChange { get; private set; }

    /// <summary>Whether the reader gives roles for the whole programme.</summary>
    public bool MayGive { get; private set; }

    public async Task OnGet(Guid id, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Programme =
            await db.Programmes.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, stop) ?? throw new NotFound();
        MayChange = who.May(Deed.ChangeProgramme, Place.OfProgramme(id));
        MayGive = who.RolesToGive(Place.OfProgramme(id)).Count > 0;
        var projects = await db
            .Projects.ReadableBy(who)
            .Where(p => p.ProgrammeId == id)
            .OrderBy(p => p.Path)
            .Take(Shown + 1)
            .Select(p => new ProjectOfProgramme(p.Acronym, p.Path, p.LongName, p.Dates))
            .ToListAsync(stop);
        (Projects, HasMore) = ([.. projects.Take(Shown)], projects.Count > Shown);
    }
}
