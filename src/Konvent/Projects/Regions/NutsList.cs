using Konvent.Basics;

namespace Konvent.Projects.Regions;

/// <summary>What the imported list knows of a code.</summary>
public enum CodeStanding
{
    /// <summary>It stands in the list, or there is no list.</summary>
    Fine,

    /// <summary>It stood in an earlier edition only.</summary>
    Former,

    /// <summary>The United Kingdom has left NUTS.</summary>
    UnitedKingdom,

    /// <summary>Eurostat calls Greece EL.</summary>
    Greece,

    Unknown,
}

/// <summary>A region as it is looked up.</summary>
public sealed record KnownRegion(string Code, Wording Name, int Edition)
{
    public int Level => NutsCode.LevelOf(Code);
}

/// <summary>Eurostat's list as it was imported, with those regions that stood in earlier editions.</summary>
public sealed class NutsList(IReadOnlyList<KnownRegion> regions)
{
    private readonly Dictionary<string, KnownRegion> byCode = regions.ToDictionary(
        region => region.Code,
        StringComparer.Ordinal
    );

    /// <summary>The present edition, by its year; null while no list has been imported.</summary>
    public int? Edition { get; } = regions.Count == 0 ? null : regions.Max(region => region.Edition);

    /// <summary>The regions of the present edition, by their codes.</summary>
    public IEnumerable<KnownRegion> Present => regions.Where(region => region.Edition == Edition);

    /// <summary>The region of this code, also one of an earlier edition.</summary>
    public KnownRegion? Find(string code) => byCode.GetValueOrDefault(code);

    public CodeStanding StandingOf(string code) =>
        Edition is not { } edition ? CodeStanding.Fine
        : Find(code) is { } known
            ? known.Edition == edition ? CodeStanding.Fine
                : CodeStanding.Former
        : NutsCode.CountryOf(code) is "UK" or "GB" ? CodeStanding.UnitedKingdom
        : NutsCode.CountryOf(code) == "GR" ? CodeStanding.Greece
        : CodeStanding.Unknown;

    /// <summary>The region with its name from the list, where its code is known and it came without a name.</summary>
    public Region? Named(Region? region) =>
        region is { Code: { } code, Name.IsEmpty: true } && Find(code) is { } known ? new(code, known.Name) : region;
}
