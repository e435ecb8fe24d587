using Konvent.ActionPlans.Word;
using Konvent.Ui;

namespace Konvent.ActionPlans.Versions;

/// <summary>The differences between what a plan said and what it says, piece by piece.</summary>
public static class PlanChanges
{
    /// <summary>What was changed, was added or is gone, in the order of the later text; what is gone stands at its end.</summary>
    public static IReadOnlyList<ToldChange> Between(PlanText before, PlanText after, Texts texts)
    {
        var then = PlanLines.Of(before, texts).ToDictionary(line => line.Key);
        var now = PlanLines.Of(after, texts);
        return
        [
            .. from line in now
            let old = then.GetValueOrDefault(line.Key)?.Text ?? ""
            where old != line.Text
            select new ToldChange(line.Where, old, line.Text),
            .. from line in then.Values
            where now.All(other => other.Key != line.Key)
            select new ToldChange(line.Where, line.Text, ""),
        ];
    }
}
