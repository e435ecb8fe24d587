using Konvent.Projects.WorkPlan;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.ActionPlans.Actions;

/// <summary>An action as the form shows and sends it.</summary>
public sealed class ActionForm
{
    public int Version { get; set; }

    [Called("actions.title")]
    public WordingField Title { get; set; } = new();

    [Called("actions.background", IsProse = true)]
    public WordingField Background { get; set; } = new();

    [Called("actions.lesson")]
    public List<LessonForm> Lessons { get; set; } = [];

    [Called("actions.nature", IsProse = true)]
    public WordingField Nature { get; set; } = new();

    [Called("actions.player")]
    public List<PlayerForm> Players { get; set; } = [];

    [Called("actions.dates")]
    public string? Dates { get; set; }

    [Called("actions.timeframe", IsProse = true)]
    public WordingField Timeframe { get; set; } = new();

    [Called("actions.free")]
    public bool IsFree { get; set; }

    [Called("actions.cost")]
    public List<CostForm> Costs { get; set; } = [];

    [Called("actions.costsNote", IsProse = true)]
    public WordingField CostsNote { get; set; } = new();

    [Called("actions.source")]
    public List<FundingForm> Funding { get; set; } = [];

    [Called("actions.influenced")]
    public string? Influenced { get; set; }

    [Called("actions.influencedHow", IsProse = true)]
    public WordingField InfluencedHow { get; set; } = new();

    [Called("actions.indicator")]
    public List<IndicatorForm> Indicators { get; set; } = [];

    [Called("actions.further")]
    public List<string> FurtherInstruments
    {
        get;
        // The empty one tells a form in which nothing is ticked from one that says nothing of instruments.
        set => field = [.. value.Where(id => !string.IsNullOrEmpty(id))];
    } = [];

    /// <param name="own">The language of the plan.</param>
    /// <param name="names">The names of the organisations that take part in it.</param>
    /// <param name="reader">In whose language dates and sums are written.</param>
    public static ActionForm Of(PlannedAction action, Language own, PlayerNames names, Language reader) =>
        new()
        {
            Version = action.Version,
            Title = WordingField.In(action.Title, own),
            Background = WordingField.In(action.Background, own),
            Lessons = [.. action.Lessons.Select(lesson => LessonForm.Of(lesson, own))],
            Nature = WordingField.In(action.Nature, own),
            Players = [.. action.Players.Select(player => PlayerForm.Of(player, own, names))],
            Dates = action.Dates?.Write(reader),
            Timeframe = WordingField.In(action.Timeframe, own),
            IsFree = action.IsFree,
            Costs = [.. action.Costs.Select(cost => CostForm.Of(cost, own, reader))],
            CostsNote = WordingField.In(action.CostsNote, own),
            Funding = [.. action.Funding.Select(source => FundingForm.Of(source, own, reader))],
            Influenced = action.Influenced?.Write(reader),
            InfluencedHow = WordingField.In(action.InfluencedHow, own),
            Indicators = [.. action.Indicators.Select(indicator => IndicatorForm.Of(indicator, own, reader))],
            FurtherInstruments = [.. action.FurtherInstruments.Select(id => id.ToString())],
        };

    /// <param name="own">The language of the plan.</param>
    /// <param name="names">The organisations a player may be called after.</param>
    /// <param name="reader">In whose language dates and sums are typed.</param>
    public WrittenAction Read(Language own, PlayerNames names, Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenAction(
            typed.Words(Title, nameof(Title)),
            typed.Words(Background, nameof(Background)),
            [.. Lessons.Select((one, n) => one.Read(typed, $"Lessons[{n}]."))],
            typed.Words(Nature, nameof(Nature)),
            [.. Players.Select((one, n) => one.Read(typed, own, names, $"Players[{n}]."))],
            typed.When(Dates, nameof(Dates)),
            typed.Words(Timeframe, nameof(Timeframe)),
            IsFree,
            [.. Costs.Select((one, n) => one.Read(typed, $"Costs[{n}]."))],
            typed.Words(CostsNote, nameof(CostsNote)),
            [.. Funding.Select((one, n) => one.Read(typed, $"Funding[{n}]."))],
            typed.Money(Influenced, nameof(Influenced), Currency.Euro),
            typed.Words(InfluencedHow, nameof(InfluencedHow)),
            [.. Indicators.Select((one, n) => one.Read(typed, $"Indicators[{n}]."))],
            [.. FurtherInstruments.Select(SentPlain.Id).OfType<Guid>()]
        );
        typed.Rules.Enforce();
        return written;
    }

    /// <summary>Takes a step of arranging that saves nothing yet: <c>costs-add</c>, <c>players-remove-2</c>.</summary>
    public void Take(string step)
    {
        Lessons.Take("lessons", step);
        Players.Take("players", step);
        Costs.Take("costs", step);
        Funding.Take("funding", step);
        Indicators.Take("indicators", step);
    }
}
