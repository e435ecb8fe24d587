using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Brings a paragraph into the part of the plan at which the reading is.</summary>
internal sealed class TakeText(ReadingState state)
{
    private readonly TakeFacts facts = new(state);
    private readonly TakeSums sums = new(state);

    public void Take(WordParagraph paragraph)
    {
        if (state.Part == PlanPart.Front || state.IsUnderUnknown || !Read(paragraph))
            Leave(paragraph);
    }

    /// <summary>Keeps as text what is not understood: where it stands if that has room for text, else in the nearest part that has.</summary>
    public void Leave(WordParagraph paragraph, int? block = null)
    {
        var (prose, place) = Room();
        prose?.Add(paragraph);
        state.Report.Leave(place, block);
    }

    private bool Read(WordParagraph paragraph)
    {
        state.Report.Became(BlockFate.Text);
        return state.Action is { } action ? ReadAction(action, paragraph) : ReadPlan(paragraph);
    }

    private bool ReadPlan(WordParagraph paragraph) =>
        state.Place switch
        {
            PlanPlace.Acronym => state.Plan.Acronym.Took(paragraph),
            PlanPlace.LongName => state.Plan.LongName.Took(paragraph),
            PlanPlace.Programme => state.Plan.Programme.Took(paragraph),
            PlanPlace.Summary => state.Plan.Summary.Took(paragraph),
            PlanPlace.EnglishSummary => state.Plan.EnglishSummary.Took(paragraph),
            PlanPlace.General => state.Plan.General.Took(paragraph),
            PlanPlace.Context when state.IsProse(paragraph) => state.Plan.Context.Took(paragraph),
            PlanPlace.Signatures => facts.IsNameOfPartner(paragraph.Text),
            PlanPlace.Actions or PlanPlace.Changes => false,
            _ => facts.Read(paragraph),
        };

    private bool ReadAction(ActionInHand action, WordParagraph paragraph) =>
        state.Place switch
        {
            PlanPlace.Action => ReadTitle(action, paragraph),
            PlanPlace.Background => action.Background.Took(paragraph),
            PlanPlace.Nature => action.Nature.Took(paragraph),
            PlanPlace.Players => ReadPlayer(action, paragraph),
            PlanPlace.Timeframe or PlanPlace.Dates => facts.ReadDates(action, paragraph),
            PlanPlace.Costs => sums.ReadCost(action, paragraph),
            PlanPlace.Funding => sums.ReadFunding(action, paragraph),
            PlanPlace.Influenced or PlanPlace.InfluencedSum => sums.ReadInfluenced(action, paragraph),
            PlanPlace.Indicators => ReadIndicator(action, paragraph),
            PlanPlace.Further => ReadFurther(action, paragraph),
            _ => facts.Read(paragraph),
        };

    private bool ReadTitle(ActionInHand action, WordParagraph paragraph)
    {
        if (!action.Title.IsEmpty || paragraph.Text.Length > HeadingKey.Longest || paragraph.List is not null)
            return false;
        action.Title.Add(paragraph);
        state.Report.Guess(paragraph.Text);
        return true;
    }

    private bool ReadPlayer(ActionInHand action, WordParagraph paragraph)
    {
        var (name, role) = Split.AtMark(paragraph.Text);
        action.Players.Add(new(Guid.CreateVersion7(), null, state.Own(name), state.Own(role)));
        state.Report.Guess(name);
        return true;
    }

    private bool ReadIndicator(ActionInHand action, WordParagraph paragraph)
    {
        action.Indicators.Add(new(Guid.CreateVersion7(), null, state.Own(paragraph.Text), Wording.Empty, null, null));
        state.Report.Guess(paragraph.Text);
        return true;
    }

    private bool ReadFurther(ActionInHand action, WordParagraph paragraph)
    {
        action.NextFurther().Name.Add(paragraph with { List = null });
        state.Report.Guess(paragraph.Text);
        return state.Tell(PlanPlace.InstrumentName);
    }

    /// <summary>Signatures and changes are no part of a plan's text.</summary>
    private (ProseInHand?, PlanPlace) Room() =>
        state.Part == PlanPart.End ? (null, state.Place)
        : state.Action is { } action
            ? state.Place switch
            {
                PlanPlace.Background => (action.Background, PlanPlace.Background),
                PlanPlace.Timeframe or PlanPlace.Dates => (action.Timeframe, PlanPlace.Timeframe),
                PlanPlace.Costs => (action.CostsNote, PlanPlace.Costs),
                PlanPlace.Influenced or PlanPlace.InfluencedSum => (action.InfluencedHow, PlanPlace.Influenced),
                _ => (action.Nature, PlanPlace.Nature),
            }
        : state.Place == PlanPlace.Summary ? (state.Plan.Summary, PlanPlace.Summary)
        : state.Part == PlanPart.Context ? (state.Plan.Context, PlanPlace.Context)
        : (state.Plan.General, PlanPlace.General);
}
