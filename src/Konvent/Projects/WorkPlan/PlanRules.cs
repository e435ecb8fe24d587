using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan;

/// <summary>What the names, texts and dates of a work plan must be like, wherever in it they stand.</summary>
internal static class PlanRules
{
    public const int LongestName = 300;
    public const int LongestText = 4_000;

    /// <summary>A name that must be there.</summary>
    public static Rules Name(this Rules rules, Wording name, string field) =>
        rules.Require(!name.IsEmpty, "workplan.rule.nameMissing", field).ShortName(name, field);

    /// <summary>A name or a unit that may be missing.</summary>
    public static Rules ShortName(this Rules rules, Wording name, string field) =>
        rules.UnturnedName(name, field).Short(name, LongestName, field);

    public static Rules Text(this Rules rules, Wording text, string field) =>
        rules.UnturnedProse(text, field).Short(text, LongestText, field);

    public static Rules Dated(this Rules rules, When? dates, string field) =>
        rules.Require(dates is not { IsYearUnknown: true }, "workplan.rule.yearMissing", field);

    public static Rules NoMore(this Rules rules, int count, int most, string field) =>
        rules.Require(count <= most, "workplan.rule.tooMany", field, most);

    private static Rules Short(this Rules rules, Wording wording, int longest, string field)
    {
        foreach (var language in wording.Languages)
            rules.Require(
                wording[language]!.Length <= longest,
                "workplan.rule.tooLong",
                $"{field}.{language}",
                longest
            );
        return rules;
    }
}
