using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Documents;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.History;

/// <summary>Reads which documents a project had at the end of a day, out of the history.</summary>
internal static class ReadDocumentsAsOf
{
    /// <summary>Those that this person may see today and might have seen then.</summary>
    public static async Task<IReadOnlyList<DocumentRow>> DocumentsAsOf(
        this KonventDb db,
        Project project,
        DateOnly day,
        Person who,
        Language reader,
        CancellationToken stop
    )
    {
        var end = new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var circles = who.CirclesOf(project);
        var states = await db
            .Revisions.AsNoTracking()
            .LastBefore(end, db)
            .Where(r => r.In == project.Id && r.Kind == "document")
            .Where(DocumentRights.HeardBy(db, who, project))
            .Select(r => r.State)
            .ToListAsync(stop);
        var documents = states.Select(StateJson.Read<Document>).Where(document => circles.Contains(document.Readers));
        return DocumentRow.InOrder(documents.Select(DocumentRow.Of), reader);
    }
}
