using Konvent.Basics;
using Konvent.Files;
using Konvent.Files.Arriving;
using Konvent.Projects.Documents;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Commands.Demo;

/// <summary>A document of the demo that is yet to be written, with its versions.</summary>
internal sealed record DemoFile(
    Wording Title,
    Folder? Folder,
    DocumentReaders Readers,
    bool IsReleased,
    params DemoVersion[] Versions
);

/// <summary>One version of it.</summary>
internal sealed record DemoVersion(
    string Name,
    byte[] Content,
    string By,
    DateTimeOffset At,
    Language? Language,
    string? Note = null
);

/// <summary>Keeps the demo's files in the same way as those that people upload.</summary>
public sealed class LoadDemoFiles(KonventDb db, ReceiveFile receive, KeepFile keep)
{
    internal async Task Run(Guid project, IReadOnlyList<DemoFile> files, CancellationToken stop)
    {
        foreach (var file in files)
        {
            var facts = new DocumentFacts(file.Title, file.Folder?.Id, file.Readers);
            var document = new Document(project, facts, await Kept(file.Versions[0], stop));
            foreach (var newer in file.Versions.Skip(1))
                document.Append(await Kept(newer, stop));
            if (file.IsReleased)
                document.Release();
            db.Add(document);
        }
    }

    private async Task<NewVersion> Kept(DemoVersion version, CancellationToken stop)
    {
        await using var arrived = await receive.Run(new MemoryStream(version.Content), version.Name, stop);
        var file = await keep.Run(arrived, stop);
        (await db.StoredFiles.FindAsync([file.Hash], stop))!.Use();
        return new(file, version.Note, version.Language, version.At, version.By);
    }
}
