using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Reads costs, funding sources and funds influenced out of lines of text. A sum that is found in a sentence is a guess.</summary>
internal sealed class TakeSums(ReadingState state)
{
    public bool ReadCost(ActionInHand action, WordParagraph paragraph)
    {
        if (state.IsProse(paragraph))
            return action.CostsNote.Took(paragraph);
        if (KnownHeadings.IsFree(paragraph.Text))
        {
            action.IsFree = true;
            state.Report.Became(BlockFate.Value);
        }
        else if (Split.AtSum(paragraph.Text, state.Language) is { } item)
        {
            action.Costs.Add(new(Guid.CreateVersion7(), state.Own(item.What), item.Sum));
            state.Report.Guess(item.Sum.Write(state.Language));
        }
        else if (FindIn.Whole(paragraph.Text, state.Language, null) is { } whole)
        {
            action.Costs.Add(new(Guid.CreateVersion7(), Wording.Empty, whole));
            state.Report.Became(BlockFate.Value);
        }
        else if (IsShort(paragraph) && state.MaySearch && FindIn.Sum(paragraph.Text, state.Language) is { } sum)
        {
            action.Costs.Add(new(Guid.CreateVersion7(), state.Own(paragraph.Text), sum));
            state.Report.Guess(sum.Write(state.Language));
        }
        else
            action.CostsNote.Add(paragraph);
        return true;
    }

    public bool ReadFunding(ActionInHand action, WordParagraph paragraph)
    {
        var (name, sum) = Split.AtSum(paragraph.Text, state.Language) is { } item
            ? (item.What, item.Sum)
            : (paragraph.Text, (Money?)null);
        sum ??= state.MaySearch ? FindIn.Sum(paragraph.Text, state.Language) : null;
        var kind = KnownHeadings.Within(paragraph.Text, words => words.Funding) ?? FundingKind.Other;
        action.Funding.Add(new(Guid.CreateVersion7(), kind, state.Own(name), sum));
        state.Report.Guess(sum?.Write(state.Language) ?? name);
        return true;
    }

    public bool ReadInfluenced(ActionInHand action, WordParagraph paragraph)
    {
        if (state.IsProse(paragraph))
            return action.InfluencedHow.Took(paragraph);
        if (action.Influenced is null && FindIn.Whole(paragraph.Text, state.Language, null) is { } sum)
        {
            action.Influenced = sum;
            state.Report.Became(BlockFate.Value);
            return true;
        }
        action.InfluencedHow.Add(paragraph);
        if (action.Influenced is null && state.MaySearch && FindIn.Sum(paragraph.Text, state.Language) is { } found)
        {
            action.Influenced = found;
            state.Report.Guess(found.Write(state.Language));
        }
        return true;
    }

    private static bool IsShort(WordParagraph paragraph) => paragraph.Text.Length <= HeadingKey.Longest;
}
