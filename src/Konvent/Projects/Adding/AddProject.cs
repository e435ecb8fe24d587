using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Adding;

/// <summary>A project as it is first entered; everything else its coordinator adds.</summary>
/// <param name="Language">The project's working language, in which the long name is given.</param>
public sealed record NewProject(string? Acronym, Guid? Programme, Language Language, string? LongName);

/// <summary>Enters a project in a programme. It is read by its members only until it is launched.</summary>
public sealed class AddProject(KonventDb db)
{
    public async Task<Project> Run(NewProject wanted, Person who, CancellationToken stop)
    {
        who.Require(Deed.AddProject, Place.Anywhere);
        var programme = await ProgrammeOf(wanted, who, stop);
        var rules = new Rules()
            .Acronym(wanted.Acronym)
            .Require(programme is not null, "projects.programme.choose", nameof(wanted.Programme));
        await db.RequireFree(wanted.Acronym, null, rules, stop);
        rules.Enforce();

        var longName = Wording.Empty.With(wanted.Language, wanted.LongName);
        var project = new Project(wanted.Acronym!, programme!.Id, longName);
        var fund = programme.Funds.Count == 1 ? programme.Funds[0].Code : null;
        project.Describe(new ProjectFacts(null, null, fund, [wanted.Language], [], null));
        db.Projects.Add(project);
        await db.SaveAs(who.Author, stop);
        return project;
    }

    private async Task<Programme?> ProgrammeOf(NewProject wanted, Person who, CancellationToken stop) =>
        wanted.Programme is { } id && who.May(Deed.AddProject, Place.OfProgramme(id))
            ? await db.Programmes.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, stop)
            : null;
}
