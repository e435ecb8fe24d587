using Konvent.ActionPlans.Word;

namespace Konvent.ActionPlans.Import.Record;

/// <summary>What a document says of something that a plan takes from what is known here, beside what stands here.</summary>
/// <param name="Of">Which partner or instrument it is told of, where there can be several.</param>
/// <param name="Said">As the document says it.</param>
/// <param name="Here">Null where nothing is entered here.</param>
/// <param name="IsSame">Whether both mean the same.</param>
public sealed record Told(PlanPlace Place, Whose Whose, string? Of, string Said, string? Here, bool IsSame)
{
    /// <summary>Whether it is to be told as different; a name that leads to nothing is told as such, see <see cref="WhatIsNotKnown"/>.</summary>
    public bool Differs =>
        !IsSame && Place != PlanPlace.Partner && (Place != PlanPlace.InstrumentName || Here is not null);

    /// <summary>Whether it is told of the plan's own instrument, which somebody chooses.</summary>
    public bool IsOfInstrument =>
        Whose == default && Place is not (PlanPlace.Acronym or PlanPlace.LongName or PlanPlace.Programme);

    /// <summary>The key of what this is called.</summary>
    public string Label =>
        Place switch
        {
            PlanPlace.Acronym => "word.project.acronym",
            PlanPlace.LongName => "word.project.name",
            PlanPlace.Programme => "word.project.programme",
            PlanPlace.Partner => "word.partner.first",
            PlanPlace.Country => "word.partner.country",
            PlanPlace.Region => "word.partner.region",
            PlanPlace.InstrumentKind => "word.instrument.kind",
            PlanPlace.InstrumentName => "word.instrument.name",
            PlanPlace.Authority => "word.instrument.authority",
            _ => throw new ArgumentOutOfRangeException(nameof(Place), Place, null),
        };

    /// <summary>The document with what became of what it says of such things.</summary>
    public static ReadPlan Beside(ReadPlan read, IEnumerable<Told> told)
    {
        var fates = told.ToDictionary(
            one => (one.Place, one.Whose),
            one => one.IsSame ? BlockFate.Known : BlockFate.NotTaken
        );
        return read with { Blocks = [.. read.Blocks.Select(block => block with { Fate = FateOf(block) })] };

        BlockFate FateOf(ReadBlock block) =>
            block.Fate is BlockFate.Text or BlockFate.Value
            && fates.TryGetValue((block.Place, block.Whose), out var fate)
                ? fate
                : block.Fate;
    }
}
