using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Chronicle;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Partners;

/// <summary>Who takes a partner's place, and until when that one takes part.</summary>
/// <param name="Last">The last day of the one that leaves.</param>
/// <param name="Successor">Its dates may be left out: it begins on the day after.</param>
public sealed record Replacement(When? Last, NewPartner Successor);

/// <summary>Puts one organisation in another's place: the one that leaves keeps its past, and the chronicle tells of the change.</summary>
public sealed class ReplacePartner(KonventDb db, AddPartner add)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task<Participation> Run(
        string acronym,
        Guid id,
        int seen,
        Replacement wanted,
        Person who,
        CancellationToken stop
    )
    {
        var leaving = await db.PartnerAt(acronym, id, who, Deed.ChangePartners, stop);
        db.Expect(leaving, seen);
        var last = wanted.Last ?? throw new RuleBroken("partners.rule.endMissing", nameof(Replacement.Last));
        var joining = await add.OrganisationOf(wanted.Successor, who, stop);
        if (joining == leaving.OrganisationId)
            throw new RuleBroken("partners.rule.replacesItself", nameof(NewPartner.OrganisationId));
        try
        {
            leaving.End(last);
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken([broken.First with { Field = nameof(Replacement.Last) }]);
        }
        var successor = new Participation(
            leaving.ProjectId,
            joining,
            wanted.Successor.Role,
            wanted.Successor.Dates ?? When.From(When.Day(last.Latest!.Value.AddDays(1)))
        );
        db.Participations.Add(successor);
        db.Chronicle.Add(
            ChronicleEntry.OfPartnerChange(
                leaving.ProjectId,
                leaving.OrganisationId,
                joining,
                new EntryFacts(last, Wording.Empty, Wording.Empty, [])
            )
        );
        await db.SaveAmongPartners(successor, leaving, who, nameof(Participation.Role), stop);
        return successor;
    }
}
