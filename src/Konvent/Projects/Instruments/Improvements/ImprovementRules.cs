using Konvent.Basics;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>What the facts of a policy improvement must be like, whoever sends them.</summary>
internal static class ImprovementRules
{
    public const int LongestWhat = 500;
    public const int LongestEvidence = 2_000;

    public static Rules Of(ImprovementFacts facts)
    {
        var rules = new Rules()
            .Require(Enum.IsDefined(facts.Kind), "improvements.rule.kind", nameof(facts.Kind))
            .Require(facts.Date is not null, "improvements.rule.dateMissing", nameof(facts.Date))
            .Require(facts.Date is not { IsYearUnknown: true }, "projects.dates.yearMissing", nameof(facts.Date))
            .Require(facts.Date is not { IsRange: true }, "improvements.rule.range", nameof(facts.Date))
            .Require(!facts.What.IsEmpty, "improvements.rule.whatMissing", nameof(facts.What))
            .UnturnedProse(facts.What, nameof(facts.What))
            .UnturnedProse(facts.Evidence, nameof(facts.Evidence))
            .Require(WebAddress.IsOne(facts.EvidenceLink), "projects.address.notWeb", nameof(facts.EvidenceLink))
            .Require(facts.Influenced is null or { Amount: >= 0 }, "improvements.rule.sum", nameof(facts.Influenced));
        Lengths(facts.What, LongestWhat, nameof(facts.What), rules);
        Lengths(facts.Evidence, LongestEvidence, nameof(facts.Evidence), rules);
        return rules;
    }

    /// <summary>What has not happened yet is a plan and no improvement.</summary>
    public static void CheckIsPast(this ImprovementFacts facts, DateOnly today) =>
        new Rules().Require(!(facts.Date?.Earliest > today), "improvements.rule.ahead", nameof(facts.Date)).Enforce();

    private static void Lengths(Wording text, int longest, string field, Rules rules)
    {
        foreach (var language in text.Languages)
            rules.Require(
                text[language]!.Length <= longest,
                "improvements.rule.tooLong",
                $"{field}.{language}",
                longest
            );
    }
}
