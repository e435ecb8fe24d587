using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.ActionPlans.Import;

/// <summary>An action that was read out of a document, to be looked through; its lists line by line.</summary>
public sealed class ImportedActionForm
{
    public bool LeaveOut { get; set; }

    [Called("actions.title")]
    public string? Title { get; set; }

    [Called("actions.background", IsProse = true)]
    public string? Background { get; set; }

    [Called("actions.lesson")]
    public string? Lessons { get; set; }

    [Called("actions.nature", IsProse = true)]
    public string? Nature { get; set; }

    [Called("actions.part.players")]
    public string? Players { get; set; }

    [Called("actions.dates")]
    public string? Dates { get; set; }

    [Called("actions.timeframe", IsProse = true)]
    public string? Timeframe { get; set; }

    [Called("actions.free")]
    public bool IsFree { get; set; }

    [Called("actions.part.costs")]
    public string? Costs { get; set; }

    [Called("actions.costsNote", IsProse = true)]
    public string? CostsNote { get; set; }

    [Called("actions.part.funding")]
    public string? Funding { get; set; }

    [Called("actions.influenced")]
    public string? Influenced { get; set; }

    [Called("actions.influencedHow", IsProse = true)]
    public string? InfluencedHow { get; set; }

    [Called("actions.part.indicators")]
    public string? Indicators { get; set; }

    internal static ImportedActionForm Of(ActionText action, Language own, Language reader)
    {
        var lines = new PartLines(own, reader);
        return new()
        {
            Title = action.Title[own],
            Background = action.Background[own],
            Lessons = lines.Of(action.Lessons),
            Nature = action.Nature[own],
            Players = lines.Of(action.Players),
            Dates = action.Dates?.Write(reader),
            Timeframe = action.Timeframe[own],
            IsFree = action.IsFree,
            Costs = lines.Of(action.Costs),
            CostsNote = action.CostsNote[own],
            Funding = lines.Of(action.Funding),
            Influenced = action.Influenced?.Write(reader),
            InfluencedHow = action.InfluencedHow[own],
            Indicators = lines.Of(action.Indicators),
        };
    }

    /// <param name="read">The action as it was read out of the document; null where there is none in this place.</param>
    /// <param name="field">Where the action stands in the form.</param>
    internal WrittenAction Read(ActionText? read, Language own, TypedFields typed, Language reader, string field)
    {
        var lines = new PartLines(own, reader);
        return new(
            Words(Title),
            Words(Background),
            [
                .. lines
                    .Lessons(Lessons, read?.Lessons ?? [])
                    .Select(one => new WrittenLesson(null, one.Kind, Of(one.From))),
            ],
            Words(Nature),
            [
                .. lines
                    .Players(Players, read?.Players ?? [])
                    .Select(one => new WrittenPlayer(null, null, Of(one.Name), Of(one.Role))),
            ],
            typed.When(Dates, field + nameof(Dates)),
            Words(Timeframe),
            IsFree,
            [.. lines.Costs(Costs, read?.Costs ?? []).Select(one => new WrittenCost(null, Of(one.What), one.Sum))],
            Words(CostsNote),
            [
                .. lines
                    .Funding(Funding, read?.Funding ?? [])
                    .Select(one => new WrittenFunding(null, one.Kind, Of(one.Name), one.Sum)),
            ],
            typed.Money(Influenced, field + nameof(Influenced), Currency.Euro),
            Words(InfluencedHow),
            [
                .. lines
                    .Indicators(Indicators, read?.Indicators ?? [])
                    .Select(one => new WrittenIndicator(
                        null,
                        null,
                        Of(one.Name),
                        Of(one.Unit),
                        one.Baseline,
                        one.Target
                    )),
            ],
            []
        );

        KeyValuePair<Language, string?>[] Words(string? text) => [KeyValuePair.Create(own, text)];

        // The language of the plan may have been chosen anew since it was read.
        KeyValuePair<Language, string?>[] Of(Wording wording) =>
            Words(wording.Source is { } source ? wording[source] : null);
    }
}
