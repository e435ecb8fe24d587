using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>A plan while it is read out of a document.</summary>
internal sealed class PlanInHand(Language language)
{
    public Language Language { get; } = language;
    public ProseInHand Title { get; } = new();
    public ProseInHand Acronym { get; } = new();
    public ProseInHand LongName { get; } = new();
    public ProseInHand Programme { get; } = new();
    public ProseInHand Summary { get; } = new();
    public ProseInHand EnglishSummary { get; } = new();
    public ProseInHand General { get; } = new();
    public ProseInHand Context { get; } = new();
    public List<PartyInHand> Partners { get; } = [];
    public InstrumentInHand Instrument { get; } = new();
    public List<ActionInHand> Actions { get; } = [];

    public PlanText Done() =>
        new(
            Language,
            Title.In(Language),
            SummaryIn(Language),
            new($"{Acronym}", LongName.In(Language), $"{Programme}"),
            [.. Partners.Select(partner => partner.Done(Language))],
            Instrument.IsEmpty ? null : Instrument.Done(Language),
            General.In(Language),
            Context.In(Language),
            [.. Actions.Select(action => action.Done(Language))]
        );

    /// <summary>A plan in English has one summary: two under different headings follow each other, the same words twice are there once.</summary>
    private Wording SummaryIn(Language own)
    {
        var summary = Summary.In(own);
        if (EnglishSummary.IsEmpty)
            return summary;
        string?[] english = [summary[Language.English], $"{EnglishSummary}"];
        return summary.With(Language.English, string.Join("\n\n", english.OfType<string>().Distinct()));
    }
}

/// <summary>An organisation while it is read.</summary>
internal sealed class PartyInHand
{
    public ProseInHand Name { get; } = new();
    public string? Country { get; set; }
    public Region? Region { get; set; }

    public PartyInPlan Done(Language language) => new(null, Name.In(language), Country, Region);
}

/// <summary>A policy instrument while it is read.</summary>
internal sealed class InstrumentInHand
{
    public InstrumentKind? Kind { get; set; }
    public ProseInHand Name { get; } = new();
    public PartyInHand? Authority { get; set; }

    public bool IsEmpty => Kind is null && Name.IsEmpty && Authority is null;

    public InstrumentInPlan Done(Language language) => new(null, Kind, Name.In(language), Authority?.Done(language));
}

/// <summary>An action while it is read.</summary>
internal sealed class ActionInHand
{
    public ProseInHand Title { get; } = new();
    public ProseInHand Background { get; } = new();
    public List<Lesson> Lessons { get; } = [];
    public ProseInHand Nature { get; } = new();
    public List<Player> Players { get; } = [];
    public When? Dates { get; set; }
    public ProseInHand Timeframe { get; } = new();
    public bool IsFree { get; set; }
    public List<Cost> Costs { get; } = [];
    public ProseInHand CostsNote { get; } = new();
    public List<FundingSource> Funding { get; } = [];
    public Money? Influenced { get; set; }
    public ProseInHand InfluencedHow { get; } = new();
    public List<ActionIndicator> Indicators { get; } = [];
    public List<InstrumentInHand> Further { get; } = [];

    /// <summary>A further instrument to be told of: only the last can be one of which nothing was said.</summary>
    public InstrumentInHand NextFurther()
    {
        if (Further is not [.., { IsEmpty: true }])
            Further.Add(new());
        return Further[^1];
    }

    public ActionText Done(Language language) =>
        new(
            Guid.CreateVersion7(),
            Title.In(language),
            Background.In(language),
            Lessons,
            Nature.In(language),
            Players,
            Dates,
            Timeframe.In(language),
            IsFree,
            Costs,
            CostsNote.In(language),
            Funding,
            Influenced,
            InfluencedHow.In(language),
            Indicators,
            [.. Further.Where(instrument => !instrument.IsEmpty).Select(instrument => instrument.Done(language))]
        );
}
