using Konvent.Ui;
using Konvent.Ui.Frame;

namespace Konvent.Projects;

/// <summary>The way to a project's rooms, above their headings.</summary>
public static class ProjectWays
{
    public static Way[] WaysTo(this Texts texts, Project project) =>
        [new("/projects", texts["projects.list.title"]), new($"/projects/{project.Path}", project.Acronym)];
}
