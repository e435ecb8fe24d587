using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>Changes what is known of a policy improvement.</summary>
public sealed class ChangeImprovement(KonventDb db, TimeProvider clock)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(
        string acronym,
        Guid instrument,
        Guid id,
        int seen,
        WrittenImprovement written,
        Person who,
        CancellationToken stop
    )
    {
        var improvement = await db.ImprovementAt(acronym, instrument, id, who, Deed.ChangeInstruments, stop);
        db.Expect(improvement, seen);
        var facts = written.Facts(improvement);
        facts.CheckIsPast(clock.Today());
        improvement.Describe(facts);
        await db.SaveAs(who.Author, stop);
    }
}
