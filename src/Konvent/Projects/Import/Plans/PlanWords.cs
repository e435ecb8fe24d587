using System.Text.RegularExpressions;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>What a line of a work plan speaks of.</summary>
public enum PlanKind
{
    Package,
    Activity,
    Deliverable,
    Milestone,
}

/// <summary>The kinds of lines and the states of activities as people write them, and the numbers they give to what they plan.</summary>
internal static partial class PlanWords
{
    private static readonly Dictionary<string, PlanKind> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["WP"] = PlanKind.Package,
        ["AP"] = PlanKind.Package,
        ["PR"] = PlanKind.Package,
        ["PL"] = PlanKind.Package,
        ["A"] = PlanKind.Activity,
        ["T"] = PlanKind.Activity,
        ["D"] = PlanKind.Deliverable,
        ["M"] = PlanKind.Milestone,
        ["MS"] = PlanKind.Milestone,
        ["KM"] = PlanKind.Milestone,
    };

    // As the kinds are called elsewhere.
    private static readonly Dictionary<string, PlanKind> Kinds = new(StringComparer.Ordinal)
    {
        ["paket"] = PlanKind.Package,
        ["pakiet"] = PlanKind.Package,
        ["pacchetto"] = PlanKind.Package,
        ["produkt"] = PlanKind.Deliverable,
        ["prodotto"] = PlanKind.Deliverable,
    };

    /// <summary>The key of what a kind is called in the work plan.</summary>
    public static string KeyOf(PlanKind kind) =>
        kind switch
        {
            PlanKind.Package => "workplan.package",
            PlanKind.Activity => "workplan.activity",
            PlanKind.Deliverable => "workplan.deliverable",
            _ => "workplan.milestone",
        };

    /// <summary>The kind that is called so in one of the four languages.</summary>
    public static PlanKind? KindOf(string typed, Texts texts) =>
        Called<PlanKind>(typed, texts, KeyOf) ?? (Kinds.TryGetValue(PlainWords.Of(typed), out var kind) ? kind : null);

    /// <summary>The state that is called so in one of the four languages.</summary>
    public static ActivityState? StateOf(string typed, Texts texts) =>
        Called<ActivityState>(typed, texts, state => $"workplan.activity.state.{state}");

    /// <summary>What has become of a milestone, as it is called in one of the four languages; also in the words for activities.</summary>
    public static MilestoneState? OutcomeOf(string typed, Texts texts) =>
        Called<MilestoneState>(typed, texts, state => $"workplan.milestone.state.{state}")
        ?? StateOf(typed, texts) switch
        {
            null => null,
            ActivityState.Done => MilestoneState.Reached,
            ActivityState.Dropped => MilestoneState.Dropped,
            _ => MilestoneState.Planned,
        };

    /// <summary>The kind that a number tells: WP2 is a package, A2.1 and 2.1 are activities, M3 is a milestone.</summary>
    public static PlanKind? KindIn(string code) =>
        Number().Match(code) is not { Success: true } number ? null
        : Codes.TryGetValue(number.Groups["letters"].Value, out var kind) ? kind
        : number.Groups["letters"].Length > 0 ? null
        : number.Groups["parts"].Length > 0 ? PlanKind.Activity
        : PlanKind.Package;

    /// <summary>The number of a package and its name, where both stand in one cell: WP2 Learning from each other.</summary>
    public static (string? Code, string Name) Apart(string cell) =>
        Numbered().Match(cell) is { Success: true } both && KindIn(both.Groups["code"].Value) is PlanKind.Package
            ? (both.Groups["code"].Value, both.Groups["name"].Value)
            : (null, cell);

    /// <summary>How many there are to be of a milestone, and its name: 3 × conference.</summary>
    public static (int Number, string Name) Counted(string name) =>
        Times().Match(name) is { Success: true } several
            ? (
                int.Parse(several.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
                several.Groups["name"].Value
            )
            : (1, name);

    private static T? Called<T>(string typed, Texts texts, Func<T, string> key)
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
            if (
                PlainWords.AreSame(typed, one.ToString())
                || Texts.Languages.Any(language => PlainWords.AreSame(typed, texts.In(language, () => texts[key(one)])))
            )
                return one;
        return null;
    }

    [GeneratedRegex(
        @"^(?<letters>[A-Za-z]{0,3})[ .]?\d{1,3}(?<parts>(\.\d{1,3}){0,3})\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^(?<code>[A-Za-z]{1,3} ?\d{1,3})(\s*[:.–-]\s*|\s+|\z)(?<name>.*)\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^(?<number>\d{1,2}) ?[×x] (?<name>.+)\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Times();
}
