using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Regions;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments;

/// <summary>A policy instrument as somebody wrote it.</summary>
/// <param name="NewAuthority">The authority by its own name, where it is not chosen from those that are known.</param>
public sealed record WrittenInstrument(
    InstrumentKind Kind,
    int Number,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    Guid? AuthorityId,
    Wording? NewAuthority,
    Region? Region,
    IReadOnlyList<KeyValuePair<Language, string?>> Improvement,
    Money? Addressed,
    IReadOnlyList<Guid> AddressedBy
);

/// <summary>Makes facts of what was written: looks up the organisations it speaks of, and enters an authority that nobody knows yet.</summary>
public sealed class ReadInstrument(KonventDb db, KnownRegions regions, AddOrganisation addOrganisation)
{
    public async Task<InstrumentFacts> Run(
        PolicyInstrument? before,
        Guid project,
        WrittenInstrument written,
        Person who,
        CancellationToken stop
    )
    {
        var rules = new Rules();
        rules.Require(
            written.AuthorityId is null || written.NewAuthority is null,
            "instruments.rule.authorityTwice",
            nameof(WrittenInstrument.NewAuthority)
        );
        rules.Require(
            written.AuthorityId is not { } chosen
                || chosen == before?.AuthorityId
                || await db.Organisations.AnyAsync(o => o.Id == chosen, stop),
            "instruments.rule.authorityUnknown",
            nameof(WrittenInstrument.AuthorityId)
        );
        // Who has left the project since stays named: it did work on it.
        var takePart = await db
            .Participations.Where(p => p.ProjectId == project)
            .Select(p => p.OrganisationId)
            .ToListAsync(stop);
        rules.Require(
            written.AddressedBy.All(id => takePart.Contains(id) || before?.AddressedBy.Contains(id) == true),
            "instruments.rule.partnerUnknown",
            nameof(WrittenInstrument.AddressedBy)
        );
        rules.Enforce();
        return new(
            written.Kind,
            written.Number,
            (before?.Name ?? Wording.Empty).Rewritten(written.Name),
            written.NewAuthority is { IsEmpty: false } name ? await Called(name, who, stop) : written.AuthorityId,
            await regions.Name(written.Region, stop),
            (before?.Improvement ?? Wording.Empty).Rewritten(written.Improvement),
            written.Addressed,
            written.AddressedBy
        );
    }

    // An organisation is entered once: one of this very name is taken as it is.
    private async Task<Guid> Called(Wording name, Person who, CancellationToken stop)
    {
        var sortName = Organisation.SortNameOf(name);
        var known = await db
            .Organisations.Where(o => o.SortName == sortName)
            .OrderBy(o => o.Id)
            .Select(o => (Guid?)o.Id)
            .FirstOrDefaultAsync(stop);
        if (known is { } id)
            return id;
        try
        {
            return (await addOrganisation.Enter(new(name, "", null, null, null), who, stop)).Id;
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken([broken.First with { Field = nameof(WrittenInstrument.NewAuthority) }]);
        }
    }
}
