using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui;
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

    /// <summary>Whether players point to the organisations that are known here by the same name.</summary>
    [Called("actionplans.import.link")]
    public bool LinksPlayers { get; set; }

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

    /// <summary>Whether indicators are those of the project with the same name.</summary>
    [Called("actionplans.import.indicators")]
    public bool LinksIndicators { get; set; }

    [Called("actions.further")]
    public List<string> FurtherInstruments
    {
        get;
        // The empty one tells a form in which nothing is ticked from one that says nothing of instruments.
        set => field = [.. value.Where(id => !string.IsNullOrEmpty(id))];
    } = [];

    internal static ImportedActionForm Of(ActionText action, Language own, KnownHere known, Texts words)
    {
        var reader = words.Language;
        var lines = new PartLines(own, reader);
        return new()
        {
            Title = ReadWords.Shown(action.Title),
            Background = ReadWords.Shown(action.Background),
            Lessons = lines.Of(action.Lessons),
            Nature = NatureOf(action, own, known, words),
            Players = lines.Of(action.Players),
            LinksPlayers = true,
            Dates = action.Dates?.Write(reader),
            Timeframe = ReadWords.Shown(action.Timeframe),
            IsFree = action.IsFree,
            Costs = lines.Of(action.Costs),
            CostsNote = ReadWords.Shown(action.CostsNote),
            Funding = lines.Of(action.Funding),
            Influenced = action.Influenced?.Write(reader),
            InfluencedHow = ReadWords.Shown(action.InfluencedHow),
            Indicators = lines.Of(action.Indicators),
            LinksIndicators = true,
            FurtherInstruments =
            [
                .. action
                    .FurtherInstruments.Select(instrument => known.Instrument(instrument.Name)?.Id.ToString())
                    .OfType<string>()
                    .Distinct(),
            ],
        };
    }

    // The name of an instrument of which nobody knows here has no other place.
    private static string? NatureOf(ActionText action, Language own, KnownHere known, Texts words)
    {
        string[] unknown = [.. WhatIsNotKnown.Unknown(action, known)];
        var nature = ReadWords.Shown(action.Nature);
        return unknown.Length == 0
            ? nature
            : words.In(own, () => $"{nature}\n\n{words["actions.further"]}: {string.Join("; ", unknown)}".Trim());
    }
}
