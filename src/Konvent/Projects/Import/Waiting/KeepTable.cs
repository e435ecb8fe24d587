using Konvent.Basics;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.Projects.Import.Waiting;

/// <summary>Takes in a file that can be read as a table, and lets it wait until somebody has looked through it.</summary>
public sealed class KeepTable(KonventDb db, TimeProvider clock, Texts texts)
{
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
        var name = FileNames.Tidy(file!.FileName);
        var waiting = new WaitingTable(project.Id, who.Id, kind.Kind, name, content, clock.GetUtcNow());
        await db.MakePlaceFor(waiting, stop);
        db.WaitingTables.Add(waiting);
        await db.SaveAs(who.Author, stop);
        return waiting;
    }
}
