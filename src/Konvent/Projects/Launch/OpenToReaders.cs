using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Launch;

/// <summary>Says who may read a project. Whether it has been launched is another question.</summary>
public sealed class OpenToReaders(KonventDb db)
{
    /// <param name="acronym">The project, as it stands in addresses.</param>
    /// <param name="version">The version of the project that the person saw.</param>
    /// <param name="readers">Who may read it once it is launched; null where nobody was chosen.</param>
    /// <exception cref="StaleSave">When somebody else saved the project since that version.</exception>
    public async Task Run(string acronym, int version, Audience? readers, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeReaders, stop);
        db.Expect(project, version);
        if (readers is not { } chosen || !Enum.IsDefined(chosen))
            throw new RuleBroken("projects.readers.choose", nameof(Project.Readers));
        project.OpenTo(chosen);
        await db.SaveAs(who.Author, stop);
    }
}
