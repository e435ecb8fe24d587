using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Sources;

/// <summary>Changes what was written of a source.</summary>
public sealed class ChangeSource(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, WrittenSource written, Person who, CancellationToken stop)
    {
        var source = await db.ThingAt<Source>(acronym, id, who, Deed.ChangeSources, stop);
        db.Expect(source, seen);
        source.Describe(written.Over(source));
        await db.SaveAs(who.Author, stop);
    }
}
