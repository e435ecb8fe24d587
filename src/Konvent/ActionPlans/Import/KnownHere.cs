using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Import.Record;
using Konvent.ActionPlans.Writing;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Import;

/// <summary>What a document may name and this project knows: its instruments, partners and indicators, and who may have a part in an action.</summary>
/// <param name="Instruments">All that have a name.</param>
/// <param name="ToPlanFor">Those without a plan.</param>
/// <param name="Partners">Those whose plan it can be.</param>
/// <param name="Indicators">Those of the project.</param>
/// <param name="Parties">The partners, and who is responsible for an instrument, with country and region.</param>
public sealed record KnownHere(
    Project Project,
    Programme Programme,
    IReadOnlyList<InstrumentRow> Instruments,
    IReadOnlyList<InstrumentRow> ToPlanFor,
    IReadOnlyList<NamedOrganisation> Partners,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyDictionary<Guid, PartyInPlan> Parties,
    PlayerNames Players
)
{
    private readonly ByName<InstrumentRow> instruments = new(Instruments, instrument => instrument.Name);
    private readonly ByName<NamedOrganisation> partners = new(Partners, partner => partner.Name);
    private readonly ByName<Indicator> indicators = new(Indicators, indicator => indicator.Name);

    public static async Task<KnownHere> Read(
        KonventDb db,
        Project project,
        Person who,
        Language own,
        IEnumerable<string?> players,
        CancellationToken stop
    )
    {
        var toPlanFor = await db.InstrumentsWithoutPlan(project, who, own: null, stop);
        var instruments = (await db.InstrumentsOf(project.Id, stop)).Where(i => !i.Name.IsEmpty).ToList();
        var partners = await db.PartnersToPlan(project.Id, [], stop);
        Guid[] parties =
        [
            .. instruments
                .Concat(toPlanFor)
                .Select(instrument => instrument.Authority)
                .OfType<NamedOrganisation>()
                .Concat(partners)
                .Select(organisation => organisation.Id)
                .Distinct(),
        ];
        return new(
            project,
            await db.ProgrammeOf(project, stop),
            instruments,
            toPlanFor,
            partners,
            await db.IndicatorsOf(project.Id, stop),
            await db
                .Organisations.AsNoTracking()
                .Where(organisation => parties.Contains(organisation.Id))
                .ToDictionaryAsync(organisation => organisation.Id, PartyInPlan.Of, stop),
            await PlayerNames.Around(db, project.Id, [.. instruments.Select(i => i.Id)], own, [], players, stop)
        );
    }

    /// <summary>The one of this name; null where none is called so.</summary>
    public InstrumentRow? Instrument(Wording? name) => instruments.First(name);

    public NamedOrganisation? Partner(Wording? name) => partners.First(name);

    /// <summary>The one indicator of this name; null where none is called so, or several are.</summary>
    public Indicator? Indicator(Wording name) => IndicatorsOf(name) is [var one] ? one : null;

    public IReadOnlyList<Indicator> IndicatorsOf(Wording name) => indicators.All(name);

    public PartyInPlan? Party(Guid? id) => Parties.GetValueOrDefault(id ?? Guid.Empty);

    /// <summary>The players of an action that are known here by the name the document gives them.</summary>
    public IEnumerable<string> PlayersIn(ActionText action) =>
        action
            .Players.Select(player => ReadWords.Shown(player.Name))
            .Where(name => Players.IdOf(name) is not null)
            .OfType<string>();
}
