using Konvent.History.Comparison;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Documents.Folders;

/// <summary>Knows what folders are called, in the reader's language where they have such a name.</summary>
internal sealed class NameFolders(KonventDb db, Texts texts) : INameThings
{
    public string Kind => "folder";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var names = await db
            .Folders.Where(folder => things.Contains(folder.Id))
            .Select(folder => new { folder.Id, folder.Name })
            .ToListAsync(stop);
        return names.ToDictionary(row => row.Id, row => row.Name.For(texts.Language)?.Text ?? "");
    }
}
