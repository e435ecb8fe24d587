using System.Globalization;
using Konvent.Basics;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.TimeLine;

/// <summary>A package or a milestone that others changed while somebody arranged it: its dates as they are, and as they were wanted.</summary>
public sealed record ChangedMeanwhile(string? Code, Wording Name, When? Now, When? Wanted);

/// <summary>An arrangement that could not be saved, since others were quicker: the plan of now with what was wanted laid over it.</summary>
/// <param name="Form">What is to be sent to have the wanted saved after all.</param>
public sealed record LostArrangement(ProjectPlan Wanted, ArrangeForm Form, IReadOnlyList<ChangedMeanwhile> Changed)
{
    public static LostArrangement Between(ProjectPlan now, ArrangeForm sent, DateOnly today)
    {
        var wanted = sent.Read();
        var packages = wanted
            .Packages.Join(now.Packages, part => part.Id, row => row.Id, (part, row) => (part, row))
            .ToList();
        var milestones = wanted
            .Milestones.Join(now.Milestones, part => part.Id, row => row.Id, (part, row) => (part, row))
            .ToList();
        var changed = packages
            .Where(pair => pair.part.Version != pair.row.Version && pair.part.To is not null)
            .Select(pair => new ChangedMeanwhile(
                pair.row.Code,
                pair.row.Name,
                pair.row.Dates,
                Dates(pair.part, pair.row.Dates)
            ))
            .Concat(
                milestones
                    .Where(pair => pair.part.Version != pair.row.Version)
                    .Select(pair => new ChangedMeanwhile(
                        null,
                        pair.row.Name,
                        pair.row.Planned,
                        Dates(pair.part, pair.row.Planned)
                    ))
            )
            .ToList();
        var form = new ArrangeForm
        {
            Packages = [.. packages.Select(pair => Sent(pair.part, pair.row.Version))],
            Milestones = [.. milestones.Select(pair => Sent(pair.part, pair.row.Version))],
        };
        foreach (var (part, milestone) in milestones)
            milestone.Move(Dates(part, milestone.Planned), When.Day(today));
        PackageRow[] rows =
        [
            .. packages.Select(pair => pair.row with { Dates = Dates(pair.part, pair.row.Dates) }),
            .. now.Packages.Where(row => packages.TrueForAll(pair => pair.row.Id != row.Id)),
        ];
        return new(new(rows, MilestonesOfProject.InOrder(now.Milestones)), form, changed);
    }

    private static When? Dates(ArrangedPart part, When? now) =>
        part.To is { } to ? to.In(now ?? When.Days(to.First, to.Last ?? to.First)) : now;

    private static ArrangedForm Sent(ArrangedPart part, int version) =>
        new()
        {
            Id = part.Id.ToString(),
            Version = version,
            First = part.To?.First.ToString("O", CultureInfo.InvariantCulture),
            Last = part.To?.Last?.ToString("O", CultureInfo.InvariantCulture),
        };
}
