using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Settings;

/// <summary>The facts of a project as the form shows and sends them: dates and sums as people type them.</summary>
public sealed class ChangeProjectForm
{
    public int Version { get; set; }

    [Called("projects.acronym")]
    public string? Acronym { get; set; }

    [Called("projects.dates")]
    public string? Dates { get; set; }

    [Called("projects.budget")]
    public string? TotalBudget { get; set; }

    [Called("projects.fund")]
    public string? Fund { get; set; }

    [Called("projects.workingLanguage")]
    public string? WorkingLanguage { get; set; }

    [Called("projects.languages")]
    public List<string> Languages
    {
        get;
        // The empty one tells a form in which none is ticked from one that says nothing of languages.
        set => field = [.. value.Where(code => !string.IsNullOrEmpty(code))];
    } = [];

    [Called("projects.links")]
    public List<LinkForm> Links { get; set; } = [];

    [Called("projects.contact")]
    public ContactForm Contact { get; set; } = new();

    /// <param name="reader">In whose language dates and sums are written.</param>
    public static ChangeProjectForm Of(Project project, Language reader) =>
        new()
        {
            Version = project.Version,
            Acronym = project.Acronym,
            Dates = project.Dates?.Write(reader),
            TotalBudget = project.TotalBudget?.Write(reader),
            Fund = project.Fund,
            WorkingLanguage = project.Languages.Count > 0 ? project.Languages[0].Code : null,
            Languages = [.. project.Languages.Select(language => language.Code)],
            Links = [.. project.Links.Select(link => new LinkForm { Label = link.Label, Address = link.Address })],
            Contact = ContactForm.Of(project.Contact),
        };

    /// <param name="reader">In whose language dates and sums were typed.</param>
    public ChangedProject Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var changed = new ChangedProject(
            Version,
            Acronym,
            typed.When(Dates, nameof(Dates)),
            typed.Money(TotalBudget, nameof(TotalBudget), Currency.Euro),
            Fund,
            ReadLanguages(typed),
            [.. Links.Where(link => !link.IsEmpty).Select(link => link.Read())],
            Contact.Read(typed)
        );
        typed.Rules.Enforce();
        return changed;
    }

    private List<Language> ReadLanguages(TypedFields typed)
    {
        var languages = new List<Language>();
        typed.Rules.Require(
            Languages.Count > 0 || string.IsNullOrEmpty(WorkingLanguage),
            "projects.languages.noneTicked",
            nameof(Languages)
        );
        foreach (var code in Languages.Prepend(WorkingLanguage).Where(code => !string.IsNullOrEmpty(code)))
            if (Language.TryOf(code, out var language))
                languages.Add(language); // Named twice, it counts once: the project sees to that.
            else
                typed.Rules.Require(false, "basics.reading.language.unknown", nameof(Languages), code!);
        return languages;
    }
}

/// <summary>A link as it is typed; an empty one is none.</summary>
public sealed class LinkForm
{
    [Called("projects.links.label")]
    public string? Label { get; set; }

    [Called("projects.links.address")]
    public string? Address { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Label) && string.IsNullOrWhiteSpace(Address);

    public ProjectLink Read() => new(Label ?? "", Address);
}

/// <summary>The contact as it is typed.</summary>
public sealed class ContactForm
{
    [Called("projects.contact.function")]
    public WordingField Function { get; set; } = new();

    [Called("projects.contact.organisation")]
    public string? OrganisationId { get; set; }

    [Called("projects.contact.email")]
    public string? Email { get; set; }

    public static ContactForm Of(ContactFunction? contact) =>
        new()
        {
            Function = WordingField.Of(contact?.Function ?? Basics.Wording.Empty),
            OrganisationId = contact?.OrganisationId?.ToString(),
            Email = contact?.Email,
        };

    public ChangedContact Read(TypedFields typed) =>
        new(
            typed.Words(Function, "Contact.Function"),
            string.IsNullOrEmpty(OrganisationId) ? null
                : Guid.TryParse(OrganisationId, out var id) ? id
                : Guid.Empty, // Known to nobody; the deed says so.
            Email
        );
}
