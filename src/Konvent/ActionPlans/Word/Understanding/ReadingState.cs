using Konvent.ActionPlans.Word.Blocks;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>The large stretches of a plan's document.</summary>
internal enum PlanPart
{
    Front,
    General,
    Context,
    Actions,
    End,
}

/// <summary>How far the reading of a document has come, and what it has found so far.</summary>
internal sealed class ReadingState(Language language, bool isOurs)
{
    private const int MostSearched = 2_000;

    private int searched;

    public PlanInHand Plan { get; } = new(language);
    public ReadingReport Report { get; } = new();
    public Language Language { get; } = language;
    public bool IsOurs { get; } = isOurs;
    public PlanPart Part { get; set; }

    /// <summary>The action that is being read, and the level of its heading.</summary>
    public ActionInHand? Action => Report.Action is { } number ? Plan.Actions[number] : null;

    public int? ActionLevel { get; private set; }

    /// <summary>The organisation of which country and region are told next.</summary>
    public PartyInHand? Party { get; set; }

    /// <summary>Whether the last heading was none that is known.</summary>
    public bool IsUnderUnknown { get; set; }

    /// <summary>A short text in the plan's language.</summary>
    public Wording Own(string text) => new ProseInHand().Add(text).In(Language);

    /// <summary>Whether one more sentence may be searched for a value; in a document made to keep us busy not every one is.</summary>
    public bool MaySearch => searched++ < MostSearched;

    /// <summary>The policy instrument that is told of: one more of an action, or the plan's own.</summary>
    public InstrumentInHand Instrument => Action?.Further.LastOrDefault() ?? Plan.Instrument;

    public PlanPlace Place => Report.Place;

    public void BeginAction(int? level)
    {
        Plan.Actions.Add(new());
        Report.Action = Plan.Actions.Count - 1;
        ActionLevel = level;
        Go(PlanPlace.Action);
    }

    /// <summary>Goes to another place of the plan, which may end an action or begin a part.</summary>
    public void Go(PlanPlace place)
    {
        if (PlaceRules.PartOf(place) is { } part)
        {
            Part = part;
            if (part != PlanPart.Actions)
                Report.Action = null;
        }
        if (place == PlanPlace.Actions)
            Report.Action = null;
        Report.Place = place;
        IsUnderUnknown = false;
        if (place is PlanPlace.InstrumentName)
            _ = Action?.NextFurther();
    }

    /// <summary>Says that the piece at hand tells this of the instrument that is told of, or of a party: always true.</summary>
    public bool Tell(PlanPlace place, PartyInHand? of = null)
    {
        Report.Tell(place, of is null ? WhoseInstrument(Action?.Further.Count - 1) : WhoseParty(of));
        return true;
    }

    /// <summary>After a line with a label and a short value the text of the part goes on.</summary>
    public void Return(PlanPlace place)
    {
        if (PlaceRules.IsShort(place) && Action is null)
            Report.Place = Part == PlanPart.Context ? PlanPlace.Context : PlanPlace.General;
    }

    /// <summary>Whether words in this style are the plan's and never a heading: only of documents written here that is known.</summary>
    public bool IsProse(WordParagraph paragraph) =>
        IsOurs
        && !paragraph.IsBold
        && paragraph.Style
            is "BodyText"
                or "BodyTextLead"
                or "TableText"
                or "TableTextLead"
                or "TableFigure"
                or "ListBullet"
                or "ListBulletFirst";

    private Whose WhoseParty(PartyInHand party) =>
        Plan.Partners.LastIndexOf(party) is >= 0 and var partner
            ? new(Partner: partner)
            : WhoseInstrument(Action?.Further.FindLastIndex(instrument => instrument.Authority == party));

    private Whose WhoseInstrument(int? further) =>
        further >= 0 ? new(Action: Report.Action, Further: further) : default;
}
