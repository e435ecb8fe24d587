using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Organisations;

/// <summary>A region as a form sends it: its NUTS code, its own name and other names.</summary>
public sealed class RegionForm
{
    [Called("organisations.field.nuts")]
    public string? Code { get; set; }

    [Called("organisations.field.name")]
    public string? Name { get; set; }

    [Called("organisations.field.otherNames")]
    public WordingField OtherNames { get; set; } = new();

    public static RegionForm Of(Region? region) =>
        region is null
            ? new()
            : new()
            {
                Code = region.Code,
                Name = region.Name.Source is { } own ? region.Name[own] : null,
                OtherNames = region.Name.Source is { } source ? WordingField.Of(region.Name.With(source, null)) : new(),
            };

    /// <summary>The region, or null where nothing was filled in.</summary>
    /// <param name="own">The language of its own name, unless it has been named in another before.</param>
    internal Region? Read(Region? before, Language own)
    {
        var name = OrganisationForm.Named(before?.Name, before?.Name.Source ?? own, Name, OtherNames);
        if (name.IsEmpty && string.IsNullOrWhiteSpace(Code))
            return null;
        try
        {
            return new Region(Code, name);
        }
        catch (RuleBroken broken)
        {
            throw broken.Within(nameof(OrganisationForm.Region));
        }
    }
}
