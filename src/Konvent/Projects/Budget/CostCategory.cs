using System.Collections.Frozen;

namespace Konvent.Projects.Budget;

/// <summary>What money is spent on, as Interreg tells real costs apart.</summary>
public enum CostCategory
{
    Staff,
    OfficeAndAdministration,
    TravelAndAccommodation,
    ExternalExpertise,
    Equipment,
    InfrastructureAndWorks,
}

/// <summary>Where the cost categories are from: the chapter on eligibility of the Interreg regulation, one article for each.</summary>
public static class CostCategories
{
    /// <summary>To be checked against the Official Journal; 2014-20 knew the same categories from Reg. (EU) No 481/2014.</summary>
    public const string Source = "Reg. (EU) 2021/1059, Art. 39-44";

    private static readonly FrozenDictionary<CostCategory, int> Articles = new Dictionary<CostCategory, int>
    {
        [CostCategory.Staff] = 39,
        [CostCategory.OfficeAndAdministration] = 40,
        [CostCategory.TravelAndAccommodation] = 41,
        [CostCategory.ExternalExpertise] = 42,
        [CostCategory.Equipment] = 43,
        [CostCategory.InfrastructureAndWorks] = 44,
    }.ToFrozenDictionary();

    /// <summary>In the order of their articles.</summary>
    public static IReadOnlyList<CostCategory> All { get; } =
    [.. Articles.OrderBy(row => row.Value).Select(row => row.Key)];
}
