using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Phases;

/// <summary>A phase as somebody entered it; without an id it is a new one.</summary>
public sealed record WrittenPhase(
    Guid? Id,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    IReadOnlyList<KeyValuePair<Language, string?>> Purpose,
    When? Dates
);

/// <summary>Arranges the phases of a project: which there are, in which order, what they are for and when they are.</summary>
public sealed class ArrangePhases(KonventDb db)
{
    /// <param name="acronym">The project, as it stands in addresses.</param>
    /// <param name="version">The version of the project that the person saw.</param>
    /// <param name="wanted">All phases, in their order; one that is missing goes.</param>
    /// <exception cref="StaleSave">When somebody else saved the project since that version.</exception>
    public Task<Project> Run(
        string acronym,
        int version,
        IReadOnlyList<WrittenPhase> wanted,
        Person who,
        CancellationToken stop
    ) => Run(acronym, version, _ => wanted, who, stop);

    /// <summary>The same, where what is to be arranged depends on what is there.</summary>
    public async Task<Project> Run(
        string acronym,
        int version,
        Func<Project, IReadOnlyList<WrittenPhase>> arrange,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeProject, stop);
        var wanted = arrange(project);
        db.Expect(project, version);
        var known = project.Phases.ToDictionary(phase => phase.Id);
        project.Arrange([.. wanted.Select(written => Facts(written, known))]);
        await db.SaveAs(who.Author, stop);
        return project;
    }

    private static PhaseFacts Facts(WrittenPhase written, Dictionary<Guid, Phase> known)
    {
        var before = written.Id is { } id ? known.GetValueOrDefault(id) : null;
        return new PhaseFacts(
            before?.Id,
            (before?.Name ?? Wording.Empty).Rewritten(written.Name),
            (before?.Purpose ?? Wording.Empty).Rewritten(written.Purpose),
            written.Dates
        );
    }
}
