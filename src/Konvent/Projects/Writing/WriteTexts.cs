using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Writing;

/// <summary>The texts of a project as somebody wrote them, over the version they saw.</summary>
/// <param name="TypoOnly">Nothing changed in meaning: translations stay up to date.</param>
public sealed record WrittenTexts(
    int Version,
    IReadOnlyList<KeyValuePair<Language, string?>> LongName,
    IReadOnlyList<KeyValuePair<Language, string?>> Objective,
    IReadOnlyList<KeyValuePair<Language, string?>> Description,
    bool TypoOnly = false
);

/// <summary>Writes long name, objective and description, in as many languages as one likes.</summary>
public sealed class WriteTexts(KonventDb db)
{
    /// <param name="acronym">The project, as it stands in addresses.</param>
    /// <exception cref="StaleSave">When somebody else saved the project since that version.</exception>
    public Task<Project> Run(string acronym, WrittenTexts written, Person who, CancellationToken stop) =>
        Run(acronym, _ => written, who, stop);

    /// <summary>The same, where what is to be written depends on what is there.</summary>
    public async Task<Project> Run(
        string acronym,
        Func<Project, WrittenTexts> write,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.WriteTexts, stop);
        var written = write(project);
        db.Expect(project, written.Version);
        project.Write(
            new ProjectTexts(
                project.LongName.Rewritten(written.LongName, written.TypoOnly),
                project.Objective.Rewritten(written.Objective, written.TypoOnly),
                project.Description.Rewritten(written.Description, written.TypoOnly)
            )
        );
        await db.SaveAs(who.Author, stop);
        return project;
    }
}
