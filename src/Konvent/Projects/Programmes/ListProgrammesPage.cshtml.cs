using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Programmes;

/// <summary>A programme as the list shows it.</summary>
public sealed record ProgrammeRow(
    Guid Id,
    string ShortName,
    Wording Name,
    When Period,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<FundingStatement> Statements
)
{
    /// <summary>How many of its statements nobody has checked yet.</summary>
    public int ToBeChecked => Statements.Count(statement => !statement.Checked);
}

/// <summary>All programmes, the latest period first.</summary>
public sealed class ListProgrammesPage(KonventDb db) : PageModel
{
    public IReadOnlyList<ProgrammeRow> Programmes { get; private set; } = [];

    /// <summary>How many projects of each programme the reader may see.</summary>
    public IReadOnlyDictionary<Guid, int> Projects { get; private set; } = new Dictionary<Guid, int>();

    public bool MayAdd { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        var who = HttpContext.Who();
        MayAdd = who.May(Deed.AddProgramme, Place.Server);
        var programmes = await db
            .Programmes.Select(p => new ProgrammeRow(p.Id, p.ShortName, p.Name, p.Period, p.Languages, p.Statements))
            .ToListAsync(stop);
        Programmes =
        [
            .. programmes
                .OrderByDescending(p => p.Period.Earliest)
                .ThenBy(p => Folding.Fold(p.ShortName), StringComparer.Ordinal),
        ];
        Projects = await db
            .Projects.ReadableBy(who)
            .GroupBy(p => p.ProgrammeId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, stop);
    }
}
