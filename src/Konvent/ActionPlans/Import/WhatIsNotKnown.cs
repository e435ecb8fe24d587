using Konvent.Projects.Instruments;

namespace Konvent.ActionPlans.Import;

/// <summary>Something that a document names and that is not known here by this name, said in a sentence.</summary>
/// <param name="Action">The action it belongs to, counted from nought.</param>
public sealed record NotKnown(string Key, int? Action, params IReadOnlyList<object> Values);

/// <summary>Looks for names in a document that say nothing here: they are told, so that nothing is left out or guessed in silence.</summary>
internal static class WhatIsNotKnown
{
    /// <param name="chosen">The instrument that was chosen; what the document calls it is then compared with that.</param>
    public static IReadOnlyList<NotKnown> In(PlanText read, KnownHere known, InstrumentRow? chosen) =>
        [.. chosen is null ? OfInstrument(read, known) : [], .. OfPartners(read, known), .. OfActions(read, known)];

    private static IEnumerable<NotKnown> OfInstrument(PlanText read, KnownHere known)
    {
        if (ReadWords.Shown(read.Instrument?.Name ?? Basics.Wording.Empty) is not { } name)
            yield break;
        if (known.Instrument(read.Instrument!.Name) is not { } instrument)
            yield return new("actionplans.import.other.instrument", null, name);
        else if (known.ToPlanFor.All(one => one.Id != instrument.Id))
            yield return new("actionplans.import.other.planned", null, name);
    }

    private static IEnumerable<NotKnown> OfPartners(PlanText read, KnownHere known)
    {
        foreach (var partner in read.Partners.Where(partner => known.Partner(partner.Name) is null))
            if (ReadWords.Shown(partner.Name) is { } name)
                yield return new("actionplans.import.other.partner", null, name);
        if (
            read.Partners.All(partner => known.Partner(partner.Name) is null)
            && known.Instrument(read.Instrument?.Name) is not null
        )
            yield return new("actionplans.import.other.partners", null);
    }

    private static IEnumerable<NotKnown> OfActions(PlanText read, KnownHere known) =>
        from action in read.Actions.Index()
        from name in Unknown(action.Item, known)
        select new NotKnown("actionplans.import.other.further", action.Index, name);

    /// <summary>The further instruments of an action of which nobody knows here.</summary>
    public static IEnumerable<string> Unknown(ActionText action, KnownHere known) =>
        action
            .FurtherInstruments.Where(instrument => known.Instrument(instrument.Name) is null)
            .Select(instrument => ReadWords.Shown(instrument.Name))
            .OfType<string>();
}
