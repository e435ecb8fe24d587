using Konvent.Basics;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A work package as somebody wrote it.</summary>
public sealed record WrittenPackage(
    string? Code,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    IReadOnlyList<KeyValuePair<Language, string?>> Purpose,
    Guid? LeadId,
    When? Dates,
    IReadOnlyList<WrittenOutput> Outputs,
    IReadOnlyList<WrittenResult> Results
)
{
    /// <summary>All its activities in their order; null leaves them as they are.</summary>
    public IReadOnlyList<WrittenActivity>? Activities { get; init; }
}

public sealed record WrittenOutput(
    Guid? Id,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    IReadOnlyList<KeyValuePair<Language, string?>> Unit,
    int? Target
);

public sealed record WrittenResult(
    Guid? Id,
    IReadOnlyList<KeyValuePair<Language, string?>> Change,
    IReadOnlyList<KeyValuePair<Language, string?>> Measured
);

/// <summary>Makes facts of what was written about a package; organisations must take part in the project, or be named already.</summary>
public sealed class ReadPackage(KonventDb db)
{
    public async Task<PackageFacts> Run(
        WorkPackage? before,
        Guid project,
        WrittenPackage written,
        CancellationToken stop
    )
    {
        var takingPart = await db.TakingPart(project, stop);
        if (written.LeadId is { } lead && lead != before?.LeadId && !takingPart.Contains(lead))
            throw new RuleBroken("workplan.rule.partnerUnknown", nameof(written.LeadId));
        return new(
            written.Code,
            (before?.Name ?? Wording.Empty).Rewritten(written.Name),
            (before?.Purpose ?? Wording.Empty).Rewritten(written.Purpose),
            written.LeadId,
            written.Dates,
            [.. written.Outputs.Select(output => Output(before, output))],
            [.. written.Results.Select(result => Result(before, result))]
        );
    }

    /// <summary>Its activities, where they were written along with it.</summary>
    public async Task<IReadOnlyList<ActivityFacts>?> Activities(
        WorkPackage? before,
        Guid project,
        WrittenPackage written,
        CancellationToken stop
    )
    {
        if (written.Activities is not { } activities)
            return null;
        var takingPart = await db.TakingPart(project, stop);
        return
        [
            .. activities
                .Index()
                .Select(activity =>
                    activity.Item.Read(
                        before?.Activities.FirstOrDefault(known => known.Id == activity.Item.Id),
                        takingPart,
                        $"Activities[{activity.Index}]."
                    )
                ),
        ];
    }

    private static OutputFacts Output(WorkPackage? package, WrittenOutput written)
    {
        var before = package?.Outputs.FirstOrDefault(output => output.Id == written.Id);
        return new(
            before?.Id,
            (before?.Name ?? Wording.Empty).Rewritten(written.Name),
            (before?.Unit ?? Wording.Empty).Rewritten(written.Unit),
            written.Target
        );
    }

    private static ResultFacts Result(WorkPackage? package, WrittenResult written)
    {
        var before = package?.Results.FirstOrDefault(result => result.Id == written.Id);
        return new(
            before?.Id,
            (before?.Change ?? Wording.Empty).Rewritten(written.Change),
            (before?.Measured ?? Wording.Empty).Rewritten(written.Measured)
        );
    }
}
