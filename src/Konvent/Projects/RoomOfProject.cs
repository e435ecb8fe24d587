using Konvent.People.Rights;

namespace Konvent.Projects;

/// <summary>
/// A room of a project. A floor above adds its own by registering it: <c>services.AddSingleton(new RoomOfProject("plans", …))</c>.
/// </summary>
/// <param name="Address">Its part of the address: <c>/projects/x/plans</c>.</param>
/// <param name="Name">The key of what it is called.</param>
/// <param name="Needs">What one must be allowed to do in the project to be shown the way.</param>
/// <param name="After">The address of the room of this floor after which it stands.</param>
/// <param name="ForMembers">Only for those who work in the project or its programme, whoever else may read it.</param>
public sealed record RoomOfProject(
    string Address,
    string Name,
    string Icon,
    Deed Needs,
    string After = "",
    bool ForMembers = false
)
{
    public bool IsOpenTo(Person who, Place place) =>
        who.May(Needs, ForMembers ? place with { Readers = Audience.Members } : place);
}
