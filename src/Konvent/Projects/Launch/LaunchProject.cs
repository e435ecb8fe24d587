using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Launch;

/// <summary>Opens a project to its readers. What holds it up is said all at once.</summary>
public sealed class LaunchProject(KonventDb db, TimeProvider clock)
{
    /// <param name="acronym">The project, as it stands in addresses.</param>
    /// <param name="version">The version of the project that the person saw.</param>
    /// <exception cref="StaleSave">When somebody else saved the project since that version.</exception>
    public async Task Run(string acronym, int version, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.LaunchProject, stop);
        db.Expect(project, version);
        var programme = await db.ProgrammeOf(project, stop);
        var rules = new Rules();
        foreach (var missing in WhatIsMissing.In(project, programme).Where(missing => missing.HoldsUp))
            rules.Add(new Breach(missing.Key, null, [.. missing.Values]));
        rules.Enforce();
        project.Launch(clock.Today());
        await db.SaveAs(who.Author, stop);
    }
}
