using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Organisations;

/// <summary>A ministry, region, agency or other body that may take part in projects; entered once, whatever it takes part in.</summary>
[Remembered("organisation", shape: 1)]
public sealed class Organisation : Aggregate
{
    private Organisation() { }

    public Organisation(OrganisationFacts facts) => Describe(facts);

    /// <summary>The name it gives itself, in its own language; a translation is a second name beside it.</summary>
    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>ISO 3166 code of its country, two letters; empty while it is not known.</summary>
    public string Country { get; private set; } = "";

    public string? Town { get; private set; }

    /// <summary>The region it stands for or lies in.</summary>
    public Region? Region { get; private set; }

    public string? Website { get; private set; }

    /// <summary>All its names, folded: what a search looks through.</summary>
    public string SearchText { get; private set; } = "";

    public void Describe(OrganisationFacts facts)
    {
        new Rules()
            .Require(!facts.Name.IsEmpty, "projects.organisation.nameMissing", nameof(facts.Name))
            .Require(
                facts.Country.Length == 0 || Countries.Know(facts.Country),
                "projects.organisation.countryUnknown",
                nameof(facts.Country)
            )
            .Enforce();
        (Name, Country, Town) = (
            facts.Name,
            facts.Country,
            string.IsNullOrWhiteSpace(facts.Town) ? null : facts.Town.Trim()
        );
        (Region, Website) = (facts.Region, WebAddress.Checked(facts.Website, nameof(Website)));
        SearchText = Folding.Fold(string.Join(' ', [.. Name.Languages.Select(language => Name[language]), Town]));
    }
}

/// <summary>What is known of an organisation.</summary>
public sealed record OrganisationFacts(Wording Name, string Country, string? Town, Region? Region, string? Website);
