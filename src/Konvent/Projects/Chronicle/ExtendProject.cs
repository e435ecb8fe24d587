using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Chronicle;

/// <summary>The end a project gets, and what there is to say of it.</summary>
/// <param name="ProlongPhase">Whether the phase that ends last goes on to the new end as well.</param>
public sealed record NewEnd(When? End, WrittenEntry Written, bool ProlongPhase = false);

/// <summary>Lets a project last longer: it gets a new end, and the chronicle keeps the one it was to have.</summary>
public sealed class ExtendProject(KonventDb db, ReadEntry read)
{
    /// <param name="seen">The version of the project the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task<ChronicleEntry> Run(string acronym, int seen, NewEnd wanted, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeProject, stop);
        db.Expect(project, seen);
        var before = project.Dates ?? throw new RuleBroken("chronicle.extend.noEnd", nameof(NewEnd.End));
        project.Extend(wanted.End ?? throw new RuleBroken("chronicle.extend.endMissing", nameof(NewEnd.End)));
        if (wanted.ProlongPhase)
            project.ProlongLastPhase();
        var entry = ChronicleEntry.OfExtension(
            project.Id,
            before,
            project.Dates!,
            await read.Run(before: null, project.Id, wanted.Written, stop)
        );
        db.Chronicle.Add(entry);
        await db.SaveAs(who.Author, stop);
        return entry;
    }
}
