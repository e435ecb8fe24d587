using Konvent.Basics;
using Konvent.History.Comparison;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.History;
using Konvent.Projects.Overview;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui.Frame;
using Konvent.Ui.Lines;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Projects;

/// <summary>Something that a floor above remembers in projects.</summary>
internal sealed class Tide(Guid project, string name) : Aggregate
{
    public string Name { get; } = name;

    public override Guid RememberedIn => project;
}

/// <summary>How its history reads.</summary>
internal sealed class DescribeTide(string kind) : IDescribeHistory
{
    public string Kind => kind;

    public string Label => "instruments.title";

    public string CalledAfter => "name";

    public Description Description { get; } = new Description().Text("name", "instruments.name");
}

/// <summary>Answers both questions of the overview out of one query.</summary>
internal sealed class WatchTides(KonventDb db) : ISayWhatIsToDo, IMarkLife
{
    private string? programme;

    public async Task<IReadOnlyList<ToDo>> For(
        Person who,
        Project project,
        Programme programme,
        DateOnly today,
        CancellationToken stop
    ) =>
        who.May(Deed.WriteTexts, project.Place)
            ?
            [
                new(
                    $"Watch the tide of {await Asked(project, stop)}",
                    $"/projects/{project.Path}/tides/now",
                    Due: When.Parse("2031-05"),
                    Tone: ToDoTone.Soon
                ),
            ]
            : [];

    public async Task<IReadOnlyList<LifeMark>> In(Project project, Person who, CancellationToken stop)
    {
        await Asked(project, stop);
        return [new("Spring tide", When.Parse("2021-03-20"))];
    }

    private async Task<string> Asked(Project project, CancellationToken stop) =>
        programme ??= (
            await db.Programmes.Where(p => p.Id == project.ProgrammeId).Select(p => p.Name).SingleAsync(stop)
        ).ToString();
}

/// <summary>Has a page of its own for a day.</summary>
internal sealed class TidesAsOf : IShowAsOf
{
    public Way? AsOf(Project project, DateOnly day, Person who) =>
        new($"/projects/{project.Path}/tides?day={day:yyyy-MM-dd}", "Tides of that day");
}
