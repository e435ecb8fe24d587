namespace Konvent.People.Rights;

/// <summary>Where a deed is to be done: on this server, in a programme, in a project, at an organisation in a project.</summary>
public sealed record Place(
    Guid? Programme = null,
    Guid? Project = null,
    Audience Readers = Audience.Members,
    Guid? Organisation = null
)
{
    /// <summary>The server as a whole: only roles that were given for everything reach it.</summary>
    public static Place Server { get; } = new();

    /// <summary>Not bound to a place: whoever has the role anywhere may.</summary>
    public static Place Anywhere { get; } = new(Guid.Empty, Guid.Empty);

    public static Place OfProgramme(Guid programme) => new(programme);
}
