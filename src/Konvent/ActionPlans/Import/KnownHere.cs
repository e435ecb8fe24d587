using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Writing;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.ActionPlans.Import;

/// <summary>What a document may name and this project knows: its instruments, its partners, and who may have a part in an action.</summary>
/// <param name="Instruments">All that have a name.</param>
/// <param name="ToPlanFor">Those without a plan.</param>
/// <param name="Partners">Those whose plan it can be.</param>
public sealed record KnownHere(
    IReadOnlyList<InstrumentRow> Instruments,
    IReadOnlyList<InstrumentRow> ToPlanFor,
    IReadOnlyList<NamedOrganisation> Partners,
    PlayerNames Players
)
{
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
        var instruments = (await db.NamesOfInstruments(project.Id, stop)).Where(i => !i.Name.IsEmpty).ToList();
        return new(
            instruments,
            toPlanFor,
            await db.PartnersToPlan(project.Id, [], stop),
            await PlayerNames.Around(db, project.Id, [.. instruments.Select(i => i.Id)], own, [], players, stop)
        );
    }

    /// <summary>The one of this name; null where none is called so.</summary>
    public InstrumentRow? Instrument(Wording? name) => Instruments.FirstOrDefault(known => AreSame(known.Name, name));

    public NamedOrganisation? Partner(Wording? name) => Partners.FirstOrDefault(known => AreSame(known.Name, name));

    /// <summary>The players of an action that are known here by the name the document gives them.</summary>
    public IEnumerable<string> PlayersIn(ActionText action) =>
        action
            .Players.Select(player => ReadWords.Shown(player.Name))
            .Where(name => Players.IdOf(name) is not null)
            .OfType<string>();

    private static bool AreSame(Wording known, Wording? read) =>
        read is not null
        && known.Languages.Any(language =>
            read.Languages.Any(other => Folding.Fold(known[language]!) == Folding.Fold(read[other]!))
        );
}
