using Konvent.History.Comparison;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Programmes;

/// <summary>Knows what programmes are called, in short.</summary>
internal sealed class NameProgrammes(KonventDb db) : INameThings
{
    public string Kind => "programme";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    ) =>
        await db
            .Programmes.Where(programme => things.Contains(programme.Id))
            .ToDictionaryAsync(programme => programme.Id, programme => programme.ShortName, stop);
}
