using Konvent.People.Rights;
using Konvent.Projects.Programmes;

namespace Konvent.Projects.Team;

/// <summary>A place where people have roles, a project or a whole programme: what it is called and where its pages are.</summary>
/// <param name="Neighbours">The address of all its like; open also to those who have no role here any more.</param>
public sealed record TeamPlace(Place Place, string Name, string Address, string Neighbours)
{
    /// <summary>The address of the people here.</summary>
    public string People => Address + "/people";

    public static TeamPlace Of(Project project) =>
        new(project.Place, project.Acronym, $"/projects/{project.Path}", "/projects");

    public static TeamPlace Of(Programme programme) =>
        new(Place.OfProgramme(programme.Id), programme.ShortName, $"/programmes/{programme.Id}", "/programmes");
}
