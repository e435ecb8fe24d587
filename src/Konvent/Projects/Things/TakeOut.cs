using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Things;

/// <summary>Takes something out of its project that was entered by mistake. Its history stays, and <see cref="BringBack"/> brings it back.</summary>
public sealed class TakeOut(KonventDb db, IEnumerable<INeedThings> above)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    /// <exception cref="RuleBroken">When something on a floor above builds on it.</exception>
    public async Task Run<T>(string acronym, Guid id, int seen, Deed deed, Person who, CancellationToken stop)
        where T : PartOfProject
    {
        await Run(await db.ThingAt<T>(acronym, id, who, deed, stop), seen, who.Author, stop);
    }

    /// <summary>The same with a thing that was found for this already.</summary>
    internal async Task Run(PartOfProject thing, int seen, Author author, CancellationToken stop)
    {
        foreach (var floor in above)
            if (await floor.WhyToKeep(thing, stop) is { } reason)
                throw new RuleBroken([reason]);
        db.Expect(thing, seen);
        db.Remove(thing);
        await db.SaveAs(author, stop);
    }
}
