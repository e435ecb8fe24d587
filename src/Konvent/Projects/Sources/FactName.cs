namespace Konvent.Projects.Sources;

/// <summary>Which fact: a part of a remembered thing, both called as its history calls them.</summary>
/// <param name="Of">The thing: the project, or something in it.</param>
/// <param name="Part">The property, or for the project also a whole list: <c>instruments</c>.</param>
public sealed record FactName(Guid Of, string Kind, string Part)
{
    public const int LongestPart = 64;

    /// <summary>The page on which all its sources stand.</summary>
    public string AddressIn(string project) => $"/projects/{project}/facts/{Of}/{Part}";
}
