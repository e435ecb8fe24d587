using Konvent.History.Comparison;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>Knows what organisations are called, in the reader's language where they have such a name.</summary>
internal sealed class NameOrganisations(KonventDb db, Texts texts) : INameThings
{
    public string Kind => "organisation";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var names = await db
            .Organisations.Where(organisation => things.Contains(organisation.Id))
            .Select(organisation => new { organisation.Id, organisation.Name })
            .ToListAsync(stop);
        return names.ToDictionary(row => row.Id, row => row.Name.For(texts.Language)?.Text ?? "");
    }
}
