using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Organisations;

/// <summary>A ministry, region, agency or other body that may take part in projects; entered once, whatever it takes part in.</summary>
[Remembered("organisation", shape: 1)]
public sealed class Organisation : Aggregate
{
    public const int LongestName = 400;

    public const int LongestTown = 200;

    private const int LongestSortName = 200;

    private Organisation() { }

    public Organisation(OrganisationFacts facts) => Describe(facts);

    /// <summary>The name it gives itself, in its own language; a translation is a second name beside it.</summary>
    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>ISO 3166 code of its country, two letters; empty while it is not known.</summary>
    public string Country { get; private set; } = "";

    /// <summary>The same, and null while it is not known.</summary>
    public string? KnownCountry => Country.Length == 0 ? null : Country;

    public string? Town { get; private set; }

    /// <summary>The region it stands for or lies in.</summary>
    public Region? Region { get; private set; }

    public string? Website { get; private set; }

    /// <summary>All its names, folded: what a search looks through.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The beginning of its own name, folded: what lists are ordered by, and what tells two alike.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>What is known of it.</summary>
    public OrganisationFacts Facts => new(Name, Country, Town, Region, Website);

    /// <summary>By what it is recognised when somebody enters it again.</summary>
    public Likeness Likeness => Likeness.Of(SortName, Country, Town);

    public void Describe(OrganisationFacts facts)
    {
        new Rules()
            .Require(!facts.Name.IsEmpty, "organisations.rule.nameMissing", nameof(Name))
            .Require(IsShort(facts.Name), "organisations.rule.nameTooLong", nameof(Name), LongestName)
            .Require(!TurningSigns.InName(facts.Name), "basics.turned.name", nameof(Name))
            .UnturnedName(facts.Town, nameof(Town))
            .Require(facts.Town is not { Length: > LongestTown }, "storage.text.tooLong", nameof(Town), LongestTown)
            .Require(
                facts.Region is null || !TurningSigns.InName(facts.Region.Name),
                "basics.turned.name",
                "Region.Name"
            )
            .Require(
                facts.Region is null || IsShort(facts.Region.Name),
                "organisations.rule.nameTooLong",
                "Region.Name",
                LongestName
            )
            .Require(
                facts.Country.Length == 0 || Countries.Know(facts.Country),
                "organisations.rule.countryUnknown",
                nameof(Country)
            )
            .Enforce();
        (Name, Country, Region) = (facts.Name, facts.Country, facts.Region);
        Town = string.IsNullOrWhiteSpace(facts.Town) ? null : facts.Town.Trim();
        Website = WebAddress.Checked(facts.Website, nameof(Website));
        SearchText = Folding.Fold(string.Join(' ', [.. Name.Languages.Select(language => Name[language]), Town]));
        SortName = SortNameOf(Name);
    }

    /// <summary>The folded beginning of the name that an organisation with these names gives itself.</summary>
    public static string SortNameOf(Wording name)
    {
        var folded = name.Source is { } own ? Folding.Fold(name[own]!) : "";
        if (folded.Length <= LongestSortName)
            return folded;
        // Half a letter cannot be stored.
        return folded[..(char.IsHighSurrogate(folded[LongestSortName - 1]) ? LongestSortName - 1 : LongestSortName)];
    }

    private static bool IsShort(Wording name) => name.Languages.All(language => name[language]!.Length <= LongestName);
}

/// <summary>By what an organisation is recognised: the same name in the same town twice is one organisation entered twice.</summary>
public readonly record struct Likeness(string SortName, string Country, string Town)
{
    public static Likeness Of(string sortName, string country, string? town) =>
        new(sortName, country, Folding.Fold(town ?? ""));
}

/// <summary>What is known of an organisation.</summary>
public sealed record OrganisationFacts(Wording Name, string Country, string? Town, Region? Region, string? Website);
