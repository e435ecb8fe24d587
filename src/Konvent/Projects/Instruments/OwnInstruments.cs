using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Things;

namespace Konvent.Projects.Instruments;

/// <summary>Instruments are of the organisations that work on them or are responsible for the policy; their people change them.</summary>
internal static class OwnInstruments
{
    /// <summary>A partner's people do not write one down that is none of theirs, nor give theirs away.</summary>
    public static void RequireOwn(this Person who, PolicyInstrument instrument, Project project)
    {
        if (!who.May(Deed.ChangeInstruments, project, instrument.Owners))
            throw new RuleBroken("instruments.rule.notYours", nameof(PolicyInstrument.AddressedBy));
    }
}
