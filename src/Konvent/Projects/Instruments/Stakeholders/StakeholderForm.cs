using Konvent.Basics;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>A stakeholder as the form shows and sends it: an organisation that was found, or the name of one that is not known here.</summary>
public sealed class StakeholderForm
{
    public const string New = "new";

    public int Version { get; set; }

    /// <summary>What to look for among the organisations that are known.</summary>
    [Called("stakeholders.search")]
    public string? Search { get; set; }

    /// <summary>The id of the chosen organisation, or <see cref="New"/>.</summary>
    [Called("stakeholders.who")]
    public string? OrganisationId { get; set; }

    [Called("stakeholders.name")]
    public WordingField Name { get; set; } = new();

    [Called("organisations.field.town")]
    public string? Town { get; set; }

    [Called("organisations.field.region")]
    public RegionForm Region { get; set; } = new();

    [Called("stakeholders.kind", Words = "stakeholders.kind.")]
    public StakeholderKind Kind { get; set; }

    [Called("stakeholders.interest", IsProse = true)]
    public WordingField Interest { get; set; } = new();

    [Called("stakeholders.since")]
    public string? Since { get; set; }

    [Called("stakeholders.until")]
    public string? Until { get; set; }

    public bool IsNamed => OrganisationId == New;

    /// <param name="reader">In whose language dates are written.</param>
    public static StakeholderForm Of(Stakeholder stakeholder, Language reader) =>
        new()
        {
            Version = stakeholder.Version,
            OrganisationId = stakeholder.OrganisationId?.ToString() ?? New,
            Name = WordingField.Of(stakeholder.Name),
            Town = stakeholder.Town,
            Region = RegionForm.Of(stakeholder.Region),
            Kind = stakeholder.Kind,
            Interest = WordingField.Of(stakeholder.Interest),
            Since = stakeholder.Since?.Write(reader),
            Until = stakeholder.Until?.Write(reader),
        };

    /// <param name="own">The language of a region's name that is new: the project's working language.</param>
    /// <param name="reader">In whose language dates are typed.</param>
    public WrittenStakeholder Read(Stakeholder? before, Language own, Language reader)
    {
        var typed = new TypedFields(reader);
        var name = typed.Words(Name, nameof(Name));
        var written = new WrittenStakeholder(
            Guid.TryParse(OrganisationId, out var id) ? id : null,
            // What was typed before one was found in the list speaks of nobody.
            IsNamed ? name : [],
            IsNamed ? Town : null,
            IsNamed ? Region.Read(before?.Region, own) : null,
            Kind,
            typed.Words(Interest, nameof(Interest)),
            typed.When(Since, nameof(Since)),
            typed.When(Until, nameof(Until))
        );
        typed.Rules.Enforce();
        return written;
    }
}
