using System.Text.Json;
using Konvent.Basics;
using Konvent.Storage;
using Konvent.Ui.Forms.Races;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History.Races;

/// <summary>Finds the forms between which a save race was lost, in the history of what was saved.</summary>
public static class ReadFormVersions
{
    /// <param name="of">The thing that the form changes.</param>
    /// <param name="seen">The version that the person saw.</param>
    /// <param name="form">Lays the thing out as the form.</param>
    /// <exception cref="NotFound">The thing was taken away meanwhile.</exception>
    public static async Task<FormVersions> FormVersions<T>(
        this KonventDb db,
        Guid of,
        int seen,
        Func<T, object> form,
        CancellationToken stop
    )
        where T : Aggregate
    {
        // What could not be saved still hangs on the context, and must not be taken for what is there.
        db.ChangeTracker.Clear();
        var revisions = db.Revisions.AsNoTracking().Where(revision => revision.Of == of);
        var now = await revisions.OrderByDescending(r => r.Number).ThenByDescending(r => r.Removed).FirstAsync(stop);
        if (now.Removed)
            throw new NotFound();
        var before = await revisions.FirstOrDefaultAsync(r => r.Number == seen && !r.Removed, stop);
        return new(
            before is null ? null : Form(before.State, form),
            form(StateJson.Read<T>(now.State)),
            now.Number,
            now.WhoName,
            now.At
        );
    }

    private static object? Form<T>(string state, Func<T, object> form)
    {
        try
        {
            return form(StateJson.Read<T>(state));
        }
        catch (JsonException)
        {
            return null; // Of a shape that can no longer be read: then nothing counts as unchanged.
        }
    }
}
