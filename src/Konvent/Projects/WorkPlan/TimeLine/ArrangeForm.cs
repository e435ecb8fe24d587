using System.Globalization;
using Konvent.Basics;
using Konvent.Projects.WorkPlan.Packages;

namespace Konvent.Projects.WorkPlan.TimeLine;

/// <summary>An arrangement of the work plan as it is sent: the packages in their order, and milestones that were moved.</summary>
public sealed class ArrangeForm
{
    public List<ArrangedForm> Packages { get; set; } = [];

    public List<ArrangedForm> Milestones { get; set; } = [];

    public static ArrangeForm Of(IEnumerable<PackageRow> packages) =>
        new()
        {
            Packages =
            [
                .. packages.Select(package => new ArrangedForm
                {
                    Id = package.Id.ToString(),
                    Version = package.Version,
                }),
            ],
        };

    public Arrangement Read() =>
        new(
            [.. Packages.Select((part, n) => part.Read($"Packages[{n}]")).DistinctBy(part => part.Id)],
            [.. Milestones.Select((part, n) => part.Read($"Milestones[{n}]")).DistinctBy(part => part.Id)]
        );
}

/// <summary>A package or a milestone as it was arranged; its days, as <c>2027-03-01</c>, only where it was moved.</summary>
public sealed class ArrangedForm
{
    public string? Id { get; set; }

    public int Version { get; set; }

    public string? First { get; set; }

    public string? Last { get; set; }

    internal ArrangedPart Read(string field) =>
        new(
            SentPlain.Id(Id) ?? Guid.Empty,
            Version,
            Day(First, field) is { } first ? new Stay(first, Day(Last, field)).Checked(field) : null
        );

    private static DateOnly? Day(string? sent, string field) =>
        string.IsNullOrEmpty(sent) ? null
        : DateOnly.TryParseExact(sent, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RuleBroken("workplan.rule.noDay", field);
}
