using Konvent.ActionPlans.Translating;
using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Launch;
using Konvent.Projects.Programmes;
using Konvent.Reading;

namespace Konvent.ActionPlans.Launch;

/// <summary>Something that a plan lacks for its readers, said in a sentence. Some of it holds up the launch, the rest is good to know.</summary>
/// <param name="MendedAt">The address where it can be mended.</param>
public sealed record MissingInPlan(string Key, bool HoldsUp, string MendedAt, params IReadOnlyList<object> Values);

/// <summary>Looks through a signed plan for what its readers would miss: the funding statement, the project itself, translations.</summary>
internal static class WhatReadersMiss
{
    /// <summary>What holds up the launch first.</summary>
    /// <param name="signed">What was signed last; null where nothing was.</param>
    /// <param name="address">That of the plan.</param>
    public static IReadOnlyList<MissingInPlan> In(
        Project project,
        Programme programme,
        PlanText? signed,
        string address
    ) =>
        [
            .. Unsigned(signed, address)
                .Concat(
                    Statement(project, programme)
                        .Select(one => new MissingInPlan(
                            one.Key,
                            one.HoldsUp,
                            $"/programmes/{programme.Id}",
                            one.Values
                        ))
                )
                .Concat(Readers(project))
                .Concat(signed is null ? [] : Words(project, signed, address))
                .OrderByDescending(missing => missing.HoldsUp),
        ];

    /// <summary>What is missing of the funding statement, as for the project itself.</summary>
    public static IEnumerable<Missing> Statement(Project project, Programme programme) =>
        WhatIsMissing.In(project, programme).Where(missing => missing.In == MendedIn.Programme);

    private static IEnumerable<MissingInPlan> Unsigned(PlanText? signed, string address)
    {
        if (signed is null)
            yield return new("actionplans.rule.launchUnsigned", true, address);
    }

    private static IEnumerable<MissingInPlan> Readers(Project project)
    {
        var settings = $"/projects/{project.Path}/settings/launch";
        if (project.LaunchedOn is null)
            yield return new("launch.missing.project", false, settings);
        else if (!project.IsPublic)
            yield return new("launch.missing.public", false, settings);
    }

    private static IEnumerable<MissingInPlan> Words(Project project, PlanText signed, string address)
    {
        var own = signed.Language;
        if (own != Language.English && signed.Summary[Language.English] is null)
            yield return new("launch.missing.english", false, Translation(Language.English));
        var pieces = PlanPieces.Of(signed);
        foreach (var language in project.Languages.Where(language => language != own))
            if (Translated.Into(language, pieces) is { IsWhole: false } state)
                yield return new(
                    "launch.missing.translation",
                    false,
                    Translation(language),
                    LanguageNames.Of(language),
                    state.There,
                    state.All
                );

        string Translation(Language language) => $"{address}/translation/{language}";
    }
}
