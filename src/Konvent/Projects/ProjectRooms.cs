using Konvent.People.Rights;
using Konvent.Ui;
using Konvent.Ui.Frame;

namespace Konvent.Projects;

/// <summary>The rooms on the left: those of a project, as far as the person may enter them, or those outside of projects.</summary>
internal static class ProjectRooms
{
    public static IEnumerable<Way> Of(string project, Place place, Person who, Texts texts, string here)
    {
        var address = $"/projects/{project}";
        yield return new(address, texts["projects.room.overview"], "overview", IsHere: here == address);
        if (who.May(Deed.WriteTexts, place))
            yield return Room("texts", "texts");
        yield return Room("partners", "partners");
        if (who.May(Deed.SeeProject, place with { Readers = Audience.Members }))
            yield return Room("contacts", "contacts");
        yield return Room("instruments", "instruments");
        yield return Room("indicators", "indicators");
        yield return Room("chronicle", "chronicle");
        yield return Room("sources", "sources");
        yield return Room("budget", "budget");
        yield return Room("work-plan", "workplan");
        if (who.May(Deed.SeeProject, place with { Readers = Audience.Members }))
            yield return Room("files", "files");
        if (who.May(Deed.SeePeople, place))
            yield return Room("people", "roles");
        if (who.May(Deed.SeeHistory, place))
            yield return Room("history", "history");
        if (who.May(Deed.ChangeProject, place))
            yield return Room("settings", "settings");

        Way Room(string name, string icon) =>
            new($"{address}/{name}", texts[$"projects.room.{name}"], icon, IsHere: IsIn(here, $"{address}/{name}"));
    }

    public static IEnumerable<Way> Outside(Texts texts, string here) =>
        [Room("projects", texts, here), Room("organisations", texts, here), Room("programmes", texts, here)];

    private static Way Room(string name, Texts texts, string here) =>
        new($"/{name}", texts[$"projects.room.{name}"], name, IsHere: IsIn(here, $"/{name}"));

    private static bool IsIn(string here, string room) =>
        here == room || here.StartsWith(room + "/", StringComparison.Ordinal);
}
