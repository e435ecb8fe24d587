using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Chronicle;

/// <summary>Writes an entry into the chronicle. Extensions and partner changes write theirs themselves.</summary>
public sealed class AddEntry(KonventDb db, ReadEntry read)
{
    private const int Most = 2_000;

    /// <summary>What a person enters by hand.</summary>
    public static IReadOnlyList<EntryKind> Kinds { get; } =
    [EntryKind.PilotAction, EntryKind.DeclarationOfIntent, EntryKind.Assessment];

    public async Task<ChronicleEntry> Run(
        string acronym,
        EntryKind kind,
        WrittenEntry written,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeChronicle, stop);
        new Rules()
            .Require(Kinds.Contains(kind), "chronicle.rule.kind", nameof(ChronicleEntry.Kind))
            .Require(
                await db.Chronicle.CountAsync(e => e.ProjectId == project.Id, stop) < Most,
                "chronicle.rule.full",
                null,
                Most
            )
            .Enforce();
        var entry = new ChronicleEntry(project.Id, kind, await read.Run(before: null, project.Id, written, stop));
        db.Chronicle.Add(entry);
        await db.SaveAs(who.Author, stop);
        return entry;
    }
}
