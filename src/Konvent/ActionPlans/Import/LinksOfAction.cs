using Konvent.ActionPlans.Import.Record;
using Konvent.Ui;

namespace Konvent.ActionPlans.Import;

/// <summary>A choice whether names point to what is known here by the same name.</summary>
/// <param name="Help">Which names these are.</param>
public sealed record NameLink(string Field, string Label, bool IsOn, string Help);

/// <summary>Which names of an action can point to what is known here, for somebody to choose.</summary>
/// <param name="Read">The action as it was read; null where the document has none in this place.</param>
/// <param name="Place">Its place in the form.</param>
public sealed record LinksOfAction(ActionText? Read, ImportedActionForm Form, int Place, KnownHere Known, Texts Texts)
{
    public NameLink Players =>
        new(
            FieldOf(nameof(Form.LinksPlayers)),
            Texts["actionplans.import.link"],
            Form.LinksPlayers,
            Joined(Read is null ? [] : Known.PlayersIn(Read)) is { } names
                ? Texts["actionplans.import.link.known", names]
                : Texts["actionplans.import.link.none"]
        );

    /// <summary>Null where the project has no indicators.</summary>
    public NameLink? Indicators =>
        Known.Indicators.Count == 0
            ? null
            : new(
                FieldOf(nameof(Form.LinksIndicators)),
                Texts["actionplans.import.indicators"],
                Form.LinksIndicators,
                string.Join(' ', HelpOfIndicators())
            );

    private IEnumerable<string> HelpOfIndicators()
    {
        var found = (Read?.Indicators ?? []).ToLookup(
            one =>
                Known.IndicatorsOf(one.Name).Count switch
                {
                    0 => 0,
                    1 => 1,
                    _ => 2,
                },
            one => ReadWords.Shown(one.Name)
        );
        if (Joined(found[1]) is { } names)
            yield return Texts["actionplans.import.indicators.known", names];
        if (Joined(found[2]) is { } several)
            yield return Texts["actionplans.import.indicators.several", several];
        if (found[1].Concat(found[2]).All(name => name is null))
            yield return Texts["actionplans.import.indicators.none"];
    }

    private string FieldOf(string name) => $"Form.Actions[{Place}].{name}";

    private static string? Joined(IEnumerable<string?> names) =>
        string.Join("; ", names.OfType<string>().Distinct()) is { Length: > 0 } joined ? joined : null;
}
