using Konvent.People.Rights;
using Konvent.Ui;
using Konvent.Ui.Frame;

namespace Konvent.Projects;

/// <summary>The rooms on the left: those of a project, as far as the person may enter them, or those outside of projects.</summary>
internal sealed class ProjectRooms(IEnumerable<RoomOfProject> above, Texts texts)
{
    private static readonly RoomOfProject[] Own =
    [
        Room("texts", "texts", Deed.WriteTexts),
        Room("partners", "partners"),
        Room("contacts", "contacts", forMembers: true),
        Room("instruments", "instruments"),
        Room("indicators", "indicators"),
        Room("chronicle", "chronicle"),
        Room("sources", "sources"),
        Room("budget", "budget"),
        Room("work-plan", "workplan"),
        Room("files", "files", forMembers: true),
        Room("people", "roles", Deed.SeePeople),
        Room("history", "history", Deed.SeeHistory),
        Room("settings", "settings", Deed.ChangeProject),
    ];

    public IEnumerable<Way> Of(string project, Place place, Person who, string here)
    {
        var address = $"/projects/{project}";
        var rooms = Own.SelectMany(own => above.Where(room => room.After == own.Address).Prepend(own))
            .Where(room => room.IsOpenTo(who, place))
            .Select(room => Way($"{address}/{room.Address}", room.Name, room.Icon, here));
        return rooms.Prepend(new(address, texts["projects.room.overview"], "overview", IsHere: here == address));
    }

    public IEnumerable<Way> Outside(string here) =>
        ((string[])["projects", "organisations", "programmes"]).Select(room =>
            Way("/" + room, "projects.room." + room, room, here)
        );

    private Way Way(string address, string name, string icon, string here) =>
        new(
            address,
            texts[name],
            icon,
            IsHere: here == address || here.StartsWith(address + "/", StringComparison.Ordinal)
        );

    private static RoomOfProject Room(
        string address,
        string icon,
        Deed needs = Deed.SeeProject,
        bool forMembers = false
    ) => new(address, "projects.room." + address, icon, needs, ForMembers: forMembers);
}
