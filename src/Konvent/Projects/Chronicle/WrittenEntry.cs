using Konvent.Basics;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Chronicle;

/// <summary>An entry of the chronicle as somebody wrote it.</summary>
public sealed record WrittenEntry(
    When? Dated,
    IReadOnlyList<KeyValuePair<Language, string?>> Title,
    IReadOnlyList<KeyValuePair<Language, string?>> Text,
    IReadOnlyList<Guid> Organisations
);

/// <summary>Makes facts of what was written: only organisations that take part, or once did, stand in the chronicle.</summary>
public sealed class ReadEntry(KonventDb db)
{
    public async Task<EntryFacts> Run(
        ChronicleEntry? before,
        Guid project,
        WrittenEntry written,
        CancellationToken stop
    )
    {
        var takePart = await db
            .Participations.Where(p => p.ProjectId == project)
            .Select(p => p.OrganisationId)
            .ToListAsync(stop);
        new Rules()
            .Require(
                written.Organisations.All(id => takePart.Contains(id) || before?.Organisations.Contains(id) == true),
                "chronicle.rule.partnerUnknown",
                nameof(WrittenEntry.Organisations)
            )
            .Enforce();
        return new(
            written.Dated,
            (before?.Title ?? Wording.Empty).Rewritten(written.Title),
            (before?.Text ?? Wording.Empty).Rewritten(written.Text),
            written.Organisations
        );
    }
}
