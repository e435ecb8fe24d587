using Konvent.Basics;
using Konvent.Projects.Organisations;
using Konvent.Reading;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>What the facts of a stakeholder must be like, whoever sends them.</summary>
internal static class StakeholderRules
{
    private const int LongestTown = 200;
    private const int LongestInterest = 2_000;

    public static Rules Of(StakeholderFacts facts)
    {
        var isNamed = !facts.Name.IsEmpty || !string.IsNullOrWhiteSpace(facts.Town) || facts.Region is not null;
        var rules = new Rules()
            .Require(Enum.IsDefined(facts.Kind), "stakeholders.rule.kind", nameof(facts.Kind))
            .Require(
                facts.OrganisationId is not null || !facts.Name.IsEmpty,
                "stakeholders.rule.who",
                nameof(facts.OrganisationId)
            )
            .Require(facts.OrganisationId is null || !isNamed, "stakeholders.rule.whoTwice", nameof(facts.Name))
            .UnturnedName(facts.Name, nameof(facts.Name))
            .UnturnedName(facts.Town, nameof(facts.Town))
            .Require((facts.Town?.Length ?? 0) <= LongestTown, TooLong, nameof(facts.Town), LongestTown)
            .UnturnedProse(facts.Interest, nameof(facts.Interest));
        Lengths(facts.Name, Organisation.LongestName, nameof(facts.Name), rules);
        Lengths(facts.Interest, LongestInterest, nameof(facts.Interest), rules);
        if (facts.Region is { } region)
            rules
                .Require(!TurningSigns.InName(region.Name), "basics.turned.name", "Region.Name")
                .Require(
                    region.Name.Languages.All(l => region.Name[l]!.Length <= Organisation.LongestName),
                    TooLong,
                    "Region.Name",
                    Organisation.LongestName
                );
        Moment(facts.Since, nameof(facts.Since), rules);
        Moment(facts.Until, nameof(facts.Until), rules);
        return rules.Require(
            facts.Since?.Earliest is not { } first || facts.Until?.Latest is not { } last || first <= last,
            "stakeholders.rule.leftBefore",
            nameof(facts.Until)
        );
    }

    private const string TooLong = "stakeholders.rule.tooLong";

    private static void Lengths(Wording text, int longest, string field, Rules rules)
    {
        foreach (var language in text.Languages)
            rules.Require(text[language]!.Length <= longest, TooLong, $"{field}.{language}", longest);
    }

    // A day, a month or a year: the other end has a field of its own.
    private static void Moment(When? when, string field, Rules rules) =>
        rules
            .Require(when is not { IsRange: true }, "stakeholders.rule.range", field)
            .Require(when is not { IsYearUnknown: true }, "projects.dates.yearMissing", field);
}
