using System.IO.Compression;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Projects.Documents.Folders;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.Projects.Documents;

/// <summary>A file on its way into an archive, under a name that no other has there.</summary>
public sealed record PackedFile(string Path, FileToSend File, DateTimeOffset At);

/// <summary>Packs what somebody may see of a project's files, in its folders; written as it is read, so that it may be as large as it likes.</summary>
public sealed class PackFiles(KonventDb db, Texts texts)
{
    /// <param name="every">All versions, and not the newest one of each document only.</param>
    public async Task<IReadOnlyList<PackedFile>> Find(Project project, Person who, bool every, CancellationToken stop)
    {
        var folders = await FolderTree.Of(db, project.Id, stop);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from document in await db.DocumentsOf(project, who, stop)
            orderby document.Id
            from version in every ? document.Versions : [document.Newest]
            select new PackedFile(
                Free(PathOf(folders, document, version, every), taken),
                version.File,
                version.UploadedAt
            ),
        ];
    }

    public async Task Run(IReadOnlyList<PackedFile> files, Stream to, CancellationToken stop)
    {
        await using var late = new LateStream(to);
        await using (
            var archive = await ZipArchive.CreateAsync(late, ZipArchiveMode.Create, leaveOpen: true, null, stop)
        )
            foreach (var (path, file, at) in files)
            {
                var entry = archive.CreateEntry(
                    path,
                    file.Kind.IsPacked ? CompressionLevel.NoCompression : CompressionLevel.Fastest
                );
                entry.LastWriteTime = at;
                await using var packed = await entry.OpenAsync(stop);
                await using var content = new StoredStream(db, file.Hash, file.Length);
                await content.CopyToAsync(packed, stop);
            }
        await late.FlushAsync(stop);
    }

    private string PathOf(FolderTree folders, Document document, DocumentVersion version, bool every)
    {
        var names = folders
            .PathTo(document.FolderId)
            .Select(folder => FileNames.Safe(folder.Name.For(texts.Language)?.Text ?? ""));
        var name = every ? $"{version.Number} {version.FileName}" : version.FileName;
        if (every) // The versions of a document lie together.
            names = names.Append(FileNames.Safe(document.Title.For(texts.Language)?.Text ?? ""));
        return string.Join('/', [.. names, FileNames.Safe(name)]);
    }

    // "minutes (2).pdf", as people would call it; also where two differ by case only.
    private static string Free(string path, HashSet<string> taken)
    {
        var free = path;
        for (var n = 2; !taken.Add(free); n++)
            free = $"{path[..^Path.GetExtension(path).Length]} ({n}){Path.GetExtension(path)}";
        return free;
    }
}
