using Konvent.ActionPlans.Actions;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.ActionPlans;

/// <summary>How what a plan says is put in short.</summary>
public static class SayShort
{
    /// <summary>When an action is, what it costs, who has a part in it.</summary>
    public static IEnumerable<string> InShort(ActionText action, Texts texts)
    {
        if (action.Dates is { } dates)
            yield return dates.Write(texts.Language);
        if (action.IsFree)
            yield return texts["actions.free"];
        else if (Sums(action.Costs.Select(cost => cost.Sum)) is { Count: > 0 } sums)
            yield return texts["actions.costsOf", Written(sums, texts.Language)];
        if (action.Players.Count > 0)
            yield return texts.Count("actions.players", action.Players.Count);
        if (action.FurtherInstruments.Count > 0)
            yield return texts.Count("actions.furtherInstruments", action.FurtherInstruments.Count);
    }

    /// <summary>What is known of sums, added up per currency.</summary>
    public static IReadOnlyList<Money> Sums(IEnumerable<Money?> sums) =>
        [
            .. sums.OfType<Money>()
                .GroupBy(sum => sum.Currency)
                .Select(same => new Money(same.Sum(sum => sum.Amount), same.Key)),
        ];

    public static string Written(IEnumerable<Money> sums, Language reader) =>
        string.Join(" + ", sums.Select(sum => sum.Write(reader)));
}
