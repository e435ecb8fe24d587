using Konvent.Basics;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import.Waiting;

/// <summary>Takes in a file that can be read as a table, and lets it wait until somebody has looked through it.</summary>
public sealed class KeepTable(KonventDb db, TimeProvider clock, Texts texts)
{
    /// <summary>So long a table waits, and so long what became of it can be read.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    // A person's tables; those from long ago make place for new ones.
    private const int Most = 20;

    public async Task<WaitingTable> Run(
        Project project,
        ITakeTables kind,
        IFormFile? file,
        Person who,
        CancellationToken stop
    )
    {
        var content = await UploadedTable.Read(file, stop);
        var known = await kind.Columns(project, stop);
        _ = ImportTable.Read(content, new HowToRead(), known, kind.MostLines, texts.Language);
        var now = clock.GetUtcNow();
        var waiting = new WaitingTable(project.Id, who.Id, kind.Kind, FileNames.Tidy(file!.FileName), content, now);
        await Forget(who.Id, now - Kept, stop);
        db.WaitingTables.Add(waiting);
        await db.SaveAs(who.Author, stop);
        return waiting;
    }

    private async Task Forget(Guid account, DateTimeOffset before, CancellationToken stop)
    {
        var old = await db.WaitingTables.Where(t => t.ReadAt < before).Select(t => t.Id).ToListAsync(stop);
        var own = await db
            .WaitingTables.Where(t => t.AccountId == account && t.ReadAt >= before)
            .OrderByDescending(t => t.ReadAt)
            .Skip(Most - 1)
            .Select(t => t.Id)
            .ToListAsync(stop);
        foreach (var id in old.Concat(own))
            db.Remove(await db.WaitingTables.SingleAsync(t => t.Id == id, stop));
    }
}
