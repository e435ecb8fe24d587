namespace Konvent.Projects.Contacts;

/// <summary>Organisations with their contacts as a table shows them.</summary>
/// <param name="Caption">What the table is of, for those who listen.</param>
/// <param name="Address">The room of the contacts, where some can be changed from the table; else null.</param>
/// <param name="MayChange">Whether those of this organisation can be changed.</param>
public sealed record ContactsShown(
    IReadOnlyList<OrganisationContacts> Rows,
    string Caption,
    string? Address = null,
    Func<Guid, bool>? MayChange = null
)
{
    public string? WayToChange(Guid organisation) => MayChange?.Invoke(organisation) == true ? Address : null;
}
