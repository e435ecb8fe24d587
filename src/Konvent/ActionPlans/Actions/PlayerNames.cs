using Konvent.Basics;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Actions;

/// <summary>
/// Who may have a part in an action, by name: the group around the instruments it serves, the project's partners, who is named
/// already, and any other organisation that is known here under exactly the name somebody typed.
/// </summary>
public sealed class PlayerNames
{
    private readonly Language own;
    private readonly Dictionary<Guid, Wording> organisations;
    private readonly Dictionary<string, Guid> byName = [];

    private PlayerNames(Language own, Dictionary<Guid, Wording> organisations, IEnumerable<Wording> others)
    {
        (this.own, this.organisations) = (own, organisations);
        foreach (var (id, name) in organisations)
        foreach (var language in name.Languages)
            byName.TryAdd(Folding.Fold(name[language]!), id);
        Offered =
        [
            .. organisations
                .Values.Concat(others)
                .Select(name => name.For(own)?.Text)
                .OfType<string>()
                .Distinct()
                .OrderBy(Folding.Fold, StringComparer.Ordinal),
        ];
    }

    /// <summary>The names to choose from.</summary>
    public IReadOnlyList<string> Offered { get; }

    /// <param name="typed">Names somebody typed, which may be those of organisations nobody thought of so far.</param>
    public static Task<PlayerNames> In(
        KonventDb db,
        ActionPlan plan,
        PlannedAction? action,
        IEnumerable<string?> typed,
        CancellationToken stop
    ) =>
        Around(
            db,
            plan.ProjectId,
            [plan.InstrumentId],
            plan.Language,
            [.. (action?.Players ?? []).Select(player => player.OrganisationId).OfType<Guid>()],
            typed,
            stop
        );

    /// <summary>Those around these instruments of a project.</summary>
    /// <param name="own">The language in which the names are typed.</param>
    /// <param name="named">Organisations that are named already.</param>
    public static async Task<PlayerNames> Around(
        KonventDb db,
        Guid project,
        Guid[] instruments,
        Language own,
        Guid[] named,
        IEnumerable<string?> typed,
        CancellationToken stop
    )
    {
        string[] sought = [.. typed.OfType<string>().Select(SortNameOf).Where(name => name.Length > 0).Distinct()];
        var organisations = await db
            .Organisations.Where(o =>
                named.Contains(o.Id)
                || sought.Contains(o.SortName)
                || db.Set<Participation>().Any(p => p.ProjectId == project && p.OrganisationId == o.Id)
                || db.Set<Stakeholder>().Any(s => instruments.Contains(s.InstrumentId) && s.OrganisationId == o.Id)
            )
            .OrderBy(o => o.Id)
            .Select(o => new { o.Id, o.Name })
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        var others = await db
            .Stakeholders.Where(s => instruments.Contains(s.InstrumentId) && s.OrganisationId == null)
            .Select(s => s.Name)
            .ToListAsync(stop);
        return new(own, organisations, others);

        string SortNameOf(string name) => Organisation.SortNameOf(Wording.In(own, name));
    }

    /// <summary>What a player is called in the form.</summary>
    public string? Of(Player player) =>
        (organisations.GetValueOrDefault(player.OrganisationId ?? Guid.Empty) ?? player.Name).For(own)?.Text;

    /// <summary>The organisation of this name; null where none is known.</summary>
    public Guid? IdOf(string? name) => byName.TryGetValue(Folding.Fold((name ?? "").Trim()), out var id) ? id : null;
}
