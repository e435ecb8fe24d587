using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Documents.Folders;

/// <summary>A folder as somebody wrote it.</summary>
public sealed record WrittenFolder(IReadOnlyList<KeyValuePair<Language, string?>> Name, Guid? ParentId);

/// <summary>Makes a folder.</summary>
public sealed class AddFolder(KonventDb db)
{
    public async Task<Folder> Run(string acronym, WrittenFolder written, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeFiles, stop);
        var folder = new Folder(project.Id, new(Wording.Empty.Rewritten(written.Name), written.ParentId));
        db.Folders.Add(folder);
        await db.SaveFolder(folder, who, stop);
        return folder;
    }
}
