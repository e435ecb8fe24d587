using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.ActionPlans.Versions;

/// <summary>One piece of what a plan says, with where it stands.</summary>
/// <param name="Key">The same for the same piece in another version.</param>
public sealed record PlanLine(string Key, string Where, string Text);

/// <summary>Takes what a plan says apart into pieces that can be held beside those of another version, in the plan's own language.</summary>
public static class PlanLines
{
    public static IReadOnlyList<PlanLine> Of(PlanText text, Texts texts)
    {
        var own = text.Language;
        return
        [
            .. OfPlan(text, own, texts).Where(line => line.Text.Length > 0),
            .. text
                .Actions.Index()
                .SelectMany(action => OfAction(action.Item, action.Index + 1, own, texts))
                .Where(line => line.Text.Length > 0),
        ];
    }

    private static IEnumerable<PlanLine> OfPlan(PlanText text, Language own, Texts texts)
    {
        yield return new("title", texts["actionplans.name"], Said(text.Title, own));
        yield return new("partners", texts["actionplans.partners"], Lines(text.Partners, one => Said(one.Name, own)));
        yield return new("instrument", texts["actionplans.instrument"], Instrument(text.Instrument, own, texts));
        yield return new("summary", texts["actionplans.summary"], Said(text.Summary, own));
        if (own != Language.English)
            yield return new("summary.en", texts["actionplans.part.Summary"], text.Summary[Language.English] ?? "");
        yield return new("general", texts["actionplans.general"], Said(text.General, own));
        yield return new("context", texts["actionplans.context"], Said(text.Context, own));
        yield return new(
            "order",
            texts["actions.title.all"],
            Lines(text.Actions.Index(), one => $"{one.Index + 1}. {Said(one.Item.Title, own)}")
        );
    }

    private static IEnumerable<PlanLine> OfAction(ActionText action, int number, Language own, Texts texts)
    {
        yield return Line("background", Said(action.Background, own));
        yield return Line(
            "background.lessons",
            Lines(action.Lessons, one => Both(texts[$"actions.lesson.kind.{one.Kind}"], Said(one.From, own)))
        );
        yield return Line("nature", Said(action.Nature, own));
        yield return Line("players", Lines(action.Players, one => Both(Said(one.Name, own), Said(one.Role, own))));
        yield return Line("timeframe", action.Dates?.Write(texts.Language) ?? "");
        yield return Line("timeframe.more", Said(action.Timeframe, own));
        yield return Line(
            "costs",
            action.IsFree
                ? texts["actions.free"]
                : Lines(action.Costs, one => Both(Said(one.What, own), Sum(one.Sum, texts)))
        );
        yield return Line("costs.more", Said(action.CostsNote, own));
        yield return Line(
            "funding",
            Lines(
                action.Funding,
                one =>
                    Both(
                        Joined(", ", texts[$"actions.source.kind.{one.Kind}"], Said(one.Name, own)),
                        Sum(one.Sum, texts)
                    )
            )
        );
        yield return Line("influenced", action.Influenced is { } sum ? Sum(sum, texts) : "");
        yield return Line("influenced.more", Said(action.InfluencedHow, own));
        yield return Line("indicators", Lines(action.Indicators, one => Counted(one, own, texts)));
        yield return Line("further", Lines(action.FurtherInstruments, one => Instrument(one, own, texts)));

        PlanLine Line(string part, string text) =>
            new(
                $"{action.Id}.{part}",
                $"{Both(texts["actions.nth", number], Said(action.Title, own))} · {texts[Label(part.Split('.')[0])]}",
                text
            );
    }

    private static string Label(string part) => part == "further" ? "actions.further" : $"actions.part.{part}";

    /// <summary>By its kind where it has no name, as on its plan's page.</summary>
    private static string Instrument(InstrumentInPlan? instrument, Language own, Texts texts) =>
        instrument is { Name.IsEmpty: true, Kind: { } kind }
            ? texts[$"instruments.kind.{kind}"]
            : Said(instrument?.Name, own);

    private static string Counted(ActionIndicator one, Language own, Texts texts)
    {
        var (name, unit) = (Said(one.Name, own), Said(one.Unit, own));
        return Both(name.Length > 0 && unit.Length > 0 ? $"{name} ({unit})" : name + unit, Figures(one, texts));
    }

    /// <summary>From one to the other; one alone says which it is.</summary>
    private static string Figures(ActionIndicator one, Texts texts) =>
        one switch
        {
            { Baseline: { } baseline, Target: { } target } =>
                $"{Quantity.Write(baseline, texts.Language)} → {Quantity.Write(target, texts.Language)}",
            { Baseline: { } baseline } => Alone("actions.indicator.baseline", baseline, texts),
            { Target: { } target } => Alone("actions.indicator.target", target, texts),
            _ => "",
        };

    private static string Alone(string label, decimal figure, Texts texts) =>
        $"{texts[label]} {Quantity.Write(figure, texts.Language)}";

    private static string Sum(Money? sum, Texts texts) => sum?.Write(texts.Language) ?? texts["actions.sum.open"];

    private static string Said(Wording? wording, Language own) => wording?.For(own)?.Text ?? "";

    private static string Lines<T>(IEnumerable<T> parts, Func<T, string> say) => Joined("\n", [.. parts.Select(say)]);

    private static string Both(string name, string more) => Joined(": ", name, more);

    /// <summary>What is there, without holes for what is not.</summary>
    private static string Joined(string between, params string[] parts) =>
        string.Join(between, parts.Where(part => part.Length > 0));
}
