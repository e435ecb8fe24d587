using Konvent.Basics;
using Konvent.History;
using Konvent.History.Comparison;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>Calls a participation by its organisation, in the reader's language; one that was taken out, by the organisation it was of.</summary>
internal sealed class NameParticipations(KonventDb db, Texts texts) : INameThings
{
    public string Kind => "participation";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var removed = await db
            .Revisions.Where(r => r.Kind == Kind && r.Removed && things.Contains(r.Of))
            .Select(r => r.State)
            .ToListAsync(stop);
        var parts = await db
            .Participations.Where(p => things.Contains(p.Id))
            .Select(p => new { p.Id, p.OrganisationId })
            .ToDictionaryAsync(p => p.Id, p => p.OrganisationId, stop);
        foreach (var part in removed.Select(StateJson.Read<Participation>))
            parts[part.Id] = part.OrganisationId;
        var names = await db
            .Organisations.Where(o => parts.Values.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        return parts
            .Where(part => names.ContainsKey(part.Value))
            .ToDictionary(part => part.Key, part => names[part.Value].For(texts.Language)?.Text ?? "");
    }
}
