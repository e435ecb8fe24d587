using Konvent.Basics;
using Konvent.Projects.Organisations;
using Konvent.Projects.Regions;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>A stakeholder as somebody wrote it.</summary>
/// <param name="OrganisationId">One that is known here; else its name, and where it is.</param>
public sealed record WrittenStakeholder(
    Guid? OrganisationId,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    string? Town,
    Region? Region,
    StakeholderKind Kind,
    IReadOnlyList<KeyValuePair<Language, string?>> Interest,
    When? Since,
    When? Until
);

/// <summary>Makes facts of what was written: looks up the organisation, and the name of a region of which only the code was given.</summary>
public sealed class ReadStakeholder(KonventDb db, KnownRegions regions)
{
    public async Task<StakeholderFacts> Run(Stakeholder? before, WrittenStakeholder written, CancellationToken stop)
    {
        if (written.OrganisationId is { } chosen && !await db.Organisations.AnyAsync(o => o.Id == chosen, stop))
            throw new RuleBroken("stakeholders.rule.unknown", nameof(WrittenStakeholder.OrganisationId));
        // Whoever was only named and turns out to be known here is called as it is there.
        var named = written.OrganisationId is null ? before?.Name ?? Wording.Empty : Wording.Empty;
        return new(
            written.OrganisationId,
            named.Rewritten(written.Name),
            written.Town,
            await regions.Name(written.Region, stop),
            written.Kind,
            (before?.Interest ?? Wording.Empty).Rewritten(written.Interest),
            written.Since,
            written.Until
        );
    }
}
