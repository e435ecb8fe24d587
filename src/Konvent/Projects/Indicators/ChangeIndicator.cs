using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Indicators;

/// <summary>Changes what is known of an indicator.</summary>
public sealed class ChangeIndicator(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(
        string acronym,
        Guid id,
        int seen,
        WrittenIndicator written,
        Person who,
        CancellationToken stop
    )
    {
        var indicator = await db.ThingAt<Indicator>(acronym, id, who, Deed.ChangeIndicators, stop);
        db.Expect(indicator, seen);
        indicator.Describe(written.Over(indicator));
        await db.SaveAs(who.Author, stop);
    }
}
