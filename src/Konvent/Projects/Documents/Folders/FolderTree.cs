using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Documents.Folders;

/// <summary>The folders of a project, each in the one it lies in.</summary>
public sealed class FolderTree(IReadOnlyList<Folder> folders)
{
    /// <summary>So many folders may lie in each other.</summary>
    public const int Deepest = 5;

    public IReadOnlyList<Folder> All => folders;

    /// <summary>The folder with this id; null where it is none of the project's.</summary>
    public Folder? this[Guid? id] => folders.FirstOrDefault(folder => folder.Id == id);

    public static async Task<FolderTree> Of(KonventDb db, Guid project, CancellationToken stop) =>
        new(await db.Folders.AsNoTracking().Where(folder => folder.ProjectId == project).ToListAsync(stop));

    /// <summary>Who puts files in sees all folders; others only those in which there is something for them.</summary>
    public static async Task<FolderTree> SeenBy(KonventDb db, Person? who, Project project, CancellationToken stop)
    {
        var tree = await Of(db, project.Id, stop);
        if (who.May(Deed.ChangeFiles, project.Place))
            return tree;
        return tree.With(
            await db.Documents.SeenBy(who, project).Select(document => document.FolderId).Distinct().ToListAsync(stop)
        );
    }

    /// <summary>The way to a folder: the outermost first, itself last; empty where there is no such folder.</summary>
    public IReadOnlyList<Folder> PathTo(Guid? id)
    {
        var path = new List<Folder>();
        for (var folder = this[id]; folder is not null && !path.Contains(folder); folder = this[folder.ParentId])
            path.Insert(0, folder);
        return path;
    }

    /// <summary>What lies in a folder itself, by name; in none, what is outermost.</summary>
    public IReadOnlyList<Folder> In(Guid? id, Language reader) =>
        [
            .. folders
                .Where(folder => folder.ParentId == id)
                .OrderBy(folder => Folding.Fold(folder.Name.For(reader)?.Text ?? ""), StringComparer.Ordinal)
                .ThenBy(folder => folder.Id),
        ];

    /// <summary>Each folder behind the one it lies in, with how deep that is; the outermost are at 0.</summary>
    public IEnumerable<(Folder Folder, int Depth)> InOrder(Language reader, Guid? within = null, int depth = 0) =>
        depth > Deepest
            ? []
            : In(within, reader)
                .SelectMany(folder =>
                    (IEnumerable<(Folder, int)>)[(folder, depth), .. InOrder(reader, folder.Id, depth + 1)]
                );

    /// <summary>How many folders lie in each other below this one, itself counted.</summary>
    public int HeightOf(Guid id) =>
        1 + folders.Where(folder => folder.ParentId == id).Select(inner => HeightOf(inner.Id)).DefaultIfEmpty(0).Max();

    /// <summary>The names on the way to a folder, as this reader reads them.</summary>
    public string Say(Guid? id, Language reader) =>
        string.Join(" / ", PathTo(id).Select(folder => folder.Name.For(reader)?.Text));

    /// <summary>Only the folders in which there is something of these, at any depth.</summary>
    private FolderTree With(IEnumerable<Guid?> used)
    {
        var kept = used.Distinct().SelectMany(PathTo).Select(folder => folder.Id).ToHashSet();
        return new([.. folders.Where(folder => kept.Contains(folder.Id))]);
    }
}
