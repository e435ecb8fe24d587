using Konvent.Basics;

namespace Konvent.Projects.Phases;

/// <summary>What the phases of a project must be like.</summary>
internal static class PhaseRules
{
    private const int Most = 20;
    private const int LongestName = 200;
    private const int LongestPurpose = 2_000;

    public static Rules Of(IReadOnlyList<PhaseFacts> phases)
    {
        var rules = new Rules().Require(phases.Count <= Most, "projects.phases.tooMany", null, Most);
        foreach (var (n, phase) in phases.Index())
        {
            rules.Require(!phase.Name.IsEmpty, "projects.phases.nameMissing", $"Phases[{n}].Name");
            rules
                .Require(phase.Dates is not { IsYearUnknown: true }, "projects.dates.yearMissing", $"Phases[{n}].Dates")
                .UnturnedName(phase.Name, $"Phases[{n}].Name")
                .UnturnedProse(phase.Purpose, $"Phases[{n}].Purpose");
            Lengths(phase.Name, LongestName, $"Phases[{n}].Name", rules);
            Lengths(phase.Purpose, LongestPurpose, $"Phases[{n}].Purpose", rules);
        }
        return rules;
    }

    private static void Lengths(Wording wording, int longest, string field, Rules rules)
    {
        foreach (var language in wording.Languages)
            rules.Require(wording[language]!.Length <= longest, "projects.tooLong", $"{field}.{language}", longest);
    }
}
