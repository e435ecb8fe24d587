using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Goes through a document from its beginning to its end and brings each piece to its place in the plan.</summary>
internal sealed class UnderstandPlan
{
    private readonly ReadingState state;
    private readonly TakeText texts;
    private readonly TakeRows rows;

    // A heading that is not known; what follows decides whether it is the title of an action.
    private (WordParagraph Paragraph, int Block)? pending;

    private UnderstandPlan(Language language, bool isOurs)
    {
        state = new(language, isOurs);
        texts = new(state);
        rows = new(state, Take, TakeUnknownHeading);
    }

    public static ReadPlan Of(WordBody body, Language language)
    {
        var reading = new UnderstandPlan(language, body.IsOurs);
        foreach (var piece in body.Pieces)
            reading.Take(piece, isCell: false);
        reading.KeepPending();
        return reading.state.Report.Of(reading.state.Plan.Done());
    }

    private void Take(WordPiece piece, bool isCell)
    {
        if (piece is WordTable table)
        {
            KeepPending();
            rows.Take(table);
        }
        else if (piece is WordParagraph { IsEmpty: false } paragraph)
        {
            state.Report.Begin(paragraph.Text, isCell);
            Take(paragraph, isCell);
        }
    }

    private void Take(WordParagraph paragraph, bool isCell)
    {
        if (paragraph.IsContents)
            state.Report.Became(BlockFate.Contents);
        else if (state.IsProse(paragraph))
            texts.Take(paragraph);
        else if (paragraph.Style == "Title")
            TakeTitle(paragraph, isGuess: false);
        else if (IsOfForm(paragraph))
            state.Report.Became(BlockFate.Label);
        else if (IsPerhapsTitle(paragraph))
            TakeTitle(paragraph, isGuess: true);
        else if (!IsHeading(paragraph) && !IsLabelled(paragraph, isCell))
            TakeUnknown(paragraph, isCell);
    }

    private bool IsOfForm(WordParagraph paragraph) =>
        paragraph.Style == "NotStated"
        || KnownHeadings.IsEmpty(paragraph.Text)
        || KnownHeadings.IsKind(paragraph.Text)
        || (state.IsOurs && paragraph.Style is "Subtitle" or "TableHead" or "TableHeadFigure")
        || (
            paragraph.Style == "Caption"
            && KnownHeadings.IsForm(paragraph.Text[(paragraph.Text.IndexOf(':', StringComparison.Ordinal) + 1)..])
        )
        || (state.Part == PlanPart.End && KnownHeadings.IsForm(paragraph.Text));

    private void TakeTitle(WordParagraph paragraph, bool isGuess)
    {
        KeepPending();
        var before = state.Place;
        state.Report.Place = PlanPlace.Title;
        state.Plan.Title.Add(paragraph with { List = null });
        state.Report.Became(BlockFate.Text);
        if (isGuess)
            state.Report.Guess(paragraph.Text);
        state.Report.Place = before;
    }

    /// <summary>Before the first part, the line that calls the document an action plan.</summary>
    private bool IsPerhapsTitle(WordParagraph paragraph) =>
        state.Part == PlanPart.Front
        && state.Plan.Title.IsEmpty
        && paragraph.Text.Length <= HeadingKey.Longest
        && KnownHeadings.NamesKind(paragraph.Text);

    private bool IsHeading(WordParagraph paragraph)
    {
        var isHeading = paragraph.IsBold || paragraph.Level is not null;
        if (state.Part != PlanPart.End && ActionHeading.TitleOf(paragraph.Text, isHeading) is { } title)
        {
            KeepPending();
            state.Part = PlanPart.Actions;
            state.BeginAction(paragraph.Level);
            if (title.Length > 0)
                state.Action!.Title.Add(paragraph with { Text = title, List = null });
            state.Report.Became(BlockFate.Heading);
            return true;
        }
        if (PlaceOf(paragraph.Text, paragraph.Level) is not { } place)
            return false;
        Enter(place);
        state.Report.Became(BlockFate.Heading);
        return true;
    }

    /// <summary>A label and what it stands for in one line: <c>Timeframe: 2024</c>.</summary>
    private bool IsLabelled(WordParagraph paragraph, bool isCell)
    {
        var text = paragraph.Text;
        int[] ends = [text.IndexOf(':', StringComparison.Ordinal), paragraph.IsBold ? 0 : paragraph.BoldStart - 1];
        foreach (var end in ends.Where(end => end > 0 && end < text.Length - 1))
            if (
                PlaceOf(text[..(end + 1)], paragraph.Level) is { } place
                && text[(end + 1)..].Trim() is { Length: > 0 } value
            )
            {
                Enter(place);
                texts.Take(paragraph with { Text = value, List = null, Level = null });
                if (!isCell)
                    state.Return(place);
                return true;
            }
        return false;
    }

    private PlanPlace? PlaceOf(string line, int? level) =>
        KnownHeadings
            .PlacesOf(line)
            .OrderByDescending(known => known.Language == state.Language)
            .Select(known => (PlanPlace?)known.Place)
            .FirstOrDefault(place => PlaceRules.Allows(state, place!.Value, level));

    private void Enter(PlanPlace place)
    {
        if (
            pending is { } title
            && state.Part == PlanPart.Actions
            && PlaceRules.BeginsAction(place)
            && title.Block == state.Report.Block - 1
            && IsNext(place)
        )
            TakePendingAsAction(title);
        KeepPending();
        if (state.Part == PlanPart.Actions && state.Action is null && PlaceRules.BeginsAction(place))
            state.BeginAction(null);
        state.Go(place);
    }

    /// <summary>Whether with this part another action begins: each has only one background.</summary>
    private bool IsNext(PlanPlace place) =>
        state.Action is null
        || place == PlanPlace.Background
        || (place == PlanPlace.Nature && !state.Action.Nature.IsEmpty);

    private void TakePendingAsAction((WordParagraph Paragraph, int Block) title)
    {
        pending = null;
        state.BeginAction(title.Paragraph.Level);
        state.Action!.Title.Add(title.Paragraph with { List = null });
        state.Report.Became(BlockFate.Heading, title.Block);
        state.Report.Guess(title.Paragraph.Text, title.Block);
    }

    private void TakeUnknown(WordParagraph paragraph, bool isCell)
    {
        KeepPending();
        if (
            paragraph.Level is not null
            || (paragraph is { IsBold: true, List: null } && !isCell && paragraph.Text.Length < HeadingKey.Longest)
        )
            pending = (paragraph, state.Report.Block);
        else
            texts.Take(paragraph);
    }

    private void TakeUnknownHeading(WordParagraph paragraph)
    {
        KeepPending();
        state.Report.Begin(paragraph.Text, isCell: true);
        pending = (paragraph, state.Report.Block);
        KeepPending();
    }

    private void KeepPending()
    {
        if (pending is not { } heading)
            return;
        pending = null;
        texts.Leave(heading.Paragraph, heading.Block);
        state.IsUnderUnknown = true;
    }
}
