namespace Konvent.Storage;

/// <summary>Where the data lies: a directory of the program's own, and PostgreSQL if <c>KONVENT_DATABASE</c> names one.</summary>
public sealed record StorageSettings(string Directory, string? Postgres)
{
    public string DatabaseFile => Path.Combine(Directory, "konvent.db");
}
