using Konvent.People.Rights;

namespace Konvent.Projects.Budget;

/// <summary>Where a person could change a budget at all.</summary>
internal static class BudgetPlaces
{
    /// <summary>The project; for those who work for one partner, that partner's place in it.</summary>
    public static Place OwnPlaceIn(this Person who, Project project) =>
        project.Place with
        {
            Organisation = who
                .Standings.FirstOrDefault(standing => standing.Role == Role.Partner && standing.Project == project.Id)
                ?.Organisation,
        };
}
