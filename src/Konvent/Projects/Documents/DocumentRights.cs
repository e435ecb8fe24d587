using System.Linq.Expressions;
using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Documents;

/// <summary>The one place that answers which documents of a project somebody may see: for lists, pages, downloads, the history and archives alike.</summary>
public static class DocumentRights
{
    /// <summary>The circles to which this person belongs; none for those who read the project only because it was opened to them.</summary>
    public static IReadOnlyList<DocumentReaders> CirclesOf(this Person? who, Project project)
    {
        if (!who.May(Deed.SeeProject, project.Place with { Readers = Audience.Members }))
            return [];
        var circles = new List<DocumentReaders> { DocumentReaders.Members, DocumentReaders.Public };
        if (who.May(Deed.SeeTeamFiles, project.Place))
            circles.Insert(0, DocumentReaders.Team);
        if (who.May(Deed.SeeCoordinationFiles, project.Place))
            circles.Insert(0, DocumentReaders.Coordination);
        return circles;
    }

    public static IQueryable<Document> SeenBy(this IQueryable<Document> documents, Person? who, Project project)
    {
        var circles = who.CirclesOf(project);
        return documents.Where(d => d.ProjectId == project.Id && circles.Contains(d.Readers));
    }

    /// <summary>Those of which a version was released to everybody; shown once their project is launched for the public.</summary>
    public static IQueryable<Document> ReleasedIn(this IQueryable<Document> documents, Guid project) =>
        documents.Where(d =>
            d.ProjectId == project && d.Readers == DocumentReaders.Public && d.ReleasedVersion != null
        );

    /// <summary>What of a history the person may hear: of documents, only of those they may see; of removed ones, only where they may see all.</summary>
    public static Expression<Func<Revision, bool>> HeardBy(KonventDb db, Person who, Project project)
    {
        var circles = who.CirclesOf(project);
        if (circles.Contains(DocumentReaders.Coordination))
            return _ => true;
        return r => r.Kind != "document" || db.Set<Document>().Any(d => d.Id == r.Of && circles.Contains(d.Readers));
    }

    /// <summary>Refuses to hide a document from the very person who says who may see it.</summary>
    internal static void RequireCircle(this Person who, Project project, DocumentReaders readers)
    {
        if (!who.CirclesOf(project).Contains(readers))
            throw new RuleBroken("documents.rule.readersUnknown", nameof(Document.Readers));
    }

    /// <summary>One document of the project at this address, for a deed; as if it did not exist for those who may not see it.</summary>
    internal static async Task<Document> DocumentAt(
        this KonventDb db,
        string acronym,
        Guid id,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, deed, stop);
        return await db.Documents.SeenBy(who, project).FirstOrDefaultAsync(d => d.Id == id, stop)
            ?? throw new NotFound();
    }
}
