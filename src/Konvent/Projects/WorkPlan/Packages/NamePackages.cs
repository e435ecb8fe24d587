using Konvent.History.Comparison;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>Knows what work packages are called, in the reader's language where they have such a name.</summary>
internal sealed class NamePackages(KonventDb db, Texts texts) : INameThings
{
    public string Kind => "workPackage";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var names = await db
            .WorkPackages.Where(package => things.Contains(package.Id))
            .Select(package => new { package.Id, package.Name })
            .ToListAsync(stop);
        return names.ToDictionary(row => row.Id, row => row.Name.For(texts.Language)?.Text ?? "");
    }
}
