using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.People.Rights;

/// <summary>A role given to a person, today: everywhere, in a programme or in a project of it; a partner's for one organisation.</summary>
public sealed record Standing(Role Role, Guid? Programme, Guid? Project, Guid? Organisation);

/// <summary>Who asks: a signed-in person (or the key of one) with the roles that count today. Passed along, never ambient.</summary>
/// <param name="MayWrite">False for a key that was made for reading only.</param>
public sealed record Person(
    Guid Id,
    string Name,
    string Email,
    Language Language,
    IReadOnlyList<Standing> Standings,
    bool MayWrite = true
)
{
    public Author Author => new(Id, Name);

    public bool Is(Role role) => Standings.Any(standing => standing.Role == role);

    public IEnumerable<Guid> Projects =>
        Standings
            .Where(standing => standing.Project is not null)
            .Select(standing => standing.Project!.Value)
            .Distinct();

    /// <summary>The programmes in which a role for the whole programme was given.</summary>
    public IEnumerable<Guid> WholeProgrammes =>
        Standings
            .Where(standing => standing is { Programme: not null, Project: null })
            .Select(standing => standing.Programme!.Value)
            .Distinct();

    /// <summary>The programmes in which the person has any role, if only in one project.</summary>
    public IEnumerable<Guid> Programmes =>
        Standings
            .Where(standing => standing.Programme is not null)
            .Select(standing => standing.Programme!.Value)
            .Distinct();
}
