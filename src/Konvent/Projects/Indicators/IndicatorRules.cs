using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Indicators;

/// <summary>What an indicator must be like, whoever sends it.</summary>
internal static class IndicatorRules
{
    public static Rules Of(IndicatorFacts facts)
    {
        var rules = new Rules()
            .Require(Enum.IsDefined(facts.Kind), "indicators.rule.kind", nameof(facts.Kind))
            .Require(!facts.Name.IsEmpty, "indicators.rule.name", nameof(facts.Name))
            .UnturnedName(facts.Name, nameof(facts.Name))
            .Require(!facts.Unit.IsEmpty, "indicators.rule.unit", nameof(facts.Unit))
            .UnturnedName(facts.Unit, nameof(facts.Unit))
            .UnturnedName(facts.Code, nameof(facts.Code))
            .UnturnedProse(facts.Source, nameof(facts.Source))
            .Require(
                facts.Code is null || facts.Code.Length <= Indicator.LongestCode,
                "indicators.rule.tooLong",
                nameof(facts.Code),
                Indicator.LongestCode
            );
        Lengths(facts.Name, Indicator.LongestName, nameof(facts.Name), rules);
        Lengths(facts.Unit, Indicator.LongestUnit, nameof(facts.Unit), rules);
        Lengths(facts.Source, Indicator.LongestSource, nameof(facts.Source), rules);
        Value(facts.Baseline, facts.BaselineOn, nameof(facts.Baseline), nameof(facts.BaselineOn), rules);
        Value(facts.Target, facts.TargetOn, nameof(facts.Target), nameof(facts.TargetOn), rules);
        return rules;
    }

    // A date of a value that is not known would be a date of nothing.
    private static void Value(decimal? value, When? on, string field, string dateField, Rules rules) =>
        rules
            .Require(value is not < 0, "indicators.rule.negative", field)
            .Require(on is null || value is not null, "indicators.rule.valueMissing", field)
            .Require(on is not { IsYearUnknown: true }, "projects.dates.yearMissing", dateField);

    private static void Lengths(Wording text, int longest, string field, Rules rules)
    {
        foreach (var language in text.Languages)
            rules.Require(text[language]!.Length <= longest, "indicators.rule.tooLong", $"{field}.{language}", longest);
    }
}
