using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Organisations;

/// <summary>An organisation as a form sends it: its own name with the language of that, and other names beside.</summary>
public sealed class OrganisationForm
{
    public int Version { get; set; }

    /// <summary>The name it gives itself.</summary>
    [Called("organisations.field.name")]
    public string? Name { get; set; }

    /// <summary>The language of its own name, and of its region's.</summary>
    [Called("organisations.field.language")]
    public string? Language { get; set; }

    [Called("organisations.field.otherNames")]
    public WordingField OtherNames { get; set; } = new();

    [Called("organisations.field.country")]
    public string? Country { get; set; }

    [Called("organisations.field.town")]
    public string? Town { get; set; }

    [Called("organisations.field.region")]
    public RegionForm Region { get; set; } = new();

    [Called("organisations.field.website")]
    public string? Website { get; set; }

    public static OrganisationForm Of(Organisation organisation)
    {
        var own = organisation.Name.Source ?? Reading.Language.English;
        return new()
        {
            Version = organisation.Version,
            Name = organisation.Name[own],
            Language = own.Code,
            OtherNames = WordingField.Of(organisation.Name.With(own, null)),
            Country = organisation.Country,
            Town = organisation.Town,
            Region = RegionForm.Of(organisation.Region),
            Website = organisation.Website,
        };
    }

    /// <summary>What the form says, read as the facts of an organisation that so far is this one, or new.</summary>
    public OrganisationFacts Read(Organisation? before = null)
    {
        if (!Reading.Language.TryOf(Language, out var own))
            throw new RuleBroken("organisations.rule.languageMissing", nameof(Language));
        return new(
            Named(before?.Name, own, Name, OtherNames),
            Country ?? "",
            Town,
            Region.Read(before?.Region, own),
            Website
        );
    }

    /// <summary>A name in its own language and others beside it. A translation that stands as before keeps what it was made from.</summary>
    internal static Wording Named(Wording? before, Language own, string? name, WordingField others)
    {
        var kept = before?.Source == own ? before : Wording.Empty.With(own, name);
        return new WordingField { Texts = new(others.Texts) { [own.Code] = name } }.Into(kept);
    }
}
