using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Documents.Folders;

/// <summary>Renames a folder or moves it, with all that is in it.</summary>
public sealed class ChangeFolder(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, WrittenFolder written, Person who, CancellationToken stop)
    {
        var folder = await db.FolderAt(acronym, id, who, stop);
        db.Expect(folder, seen);
        folder.Describe(new(folder.Name.Rewritten(written.Name), written.ParentId));
        await db.SaveFolder(folder, who, stop);
    }
}

/// <summary>Takes out a folder in which there is nothing.</summary>
public sealed class RemoveFolder(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var folder = await db.FolderAt(acronym, id, who, stop);
        db.Expect(folder, seen);
        db.Folders.Remove(folder);
        await db.SaveWithout(folder, who, stop);
    }
}

internal static class FolderOfProject
{
    /// <summary>A folder of the project at this address, for those who may change it.</summary>
    public static async Task<Folder> FolderAt(
        this KonventDb db,
        string acronym,
        Guid id,
        Person? who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeFiles, stop);
        return await db.Folders.FirstOrDefaultAsync(f => f.Id == id && f.ProjectId == project.Id, stop)
            ?? throw new NotFound();
    }
}
