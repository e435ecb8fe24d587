using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Adding;
using Konvent.Projects.Phases;
using Konvent.Projects.Settings;
using Konvent.Projects.Writing;
using Konvent.Reading;

namespace Konvent.Projects;

/// <summary>A new project: its acronym, the programme that funds it, and its long name in its working language.</summary>
public sealed record ProjectInput(string Acronym, Guid Programme, string Language, string? LongName = null)
{
    public NewProject Read() => new(Acronym, Programme, WordingShape.LanguageOf(Language, nameof(Language)), LongName);
}

/// <summary>The texts of a project, each in all its languages; a language left out is removed.</summary>
/// <param name="TypoOnly">Nothing changed in meaning: translations stay up to date.</param>
public sealed record TextsInput(
    IReadOnlyDictionary<string, string?>? LongName,
    IReadOnlyDictionary<string, string?>? Objective,
    IReadOnlyDictionary<string, string?>? Description,
    bool TypoOnly = false
)
{
    public WrittenTexts Read(Project before, int version) =>
        new(
            version,
            WordingShape.Sent(LongName, before.LongName, nameof(LongName)),
            WordingShape.Sent(Objective, before.Objective, nameof(Objective)),
            WordingShape.Sent(Description, before.Description, nameof(Description)),
            TypoOnly
        );
}

/// <summary>The facts of a project besides its texts: all of them, null where there is nothing.</summary>
public sealed record FactsInput(
    string Acronym,
    WhenShape? Dates,
    MoneyShape? TotalBudget,
    string? Fund,
    IReadOnlyList<string>? Languages,
    IReadOnlyList<ProjectLink?>? Links,
    ContactInput? Contact
)
{
    public ChangedProject Read(Project before, int version) =>
        new(
            version,
            Acronym,
            WhenShape.Read(Dates, nameof(Dates)),
            MoneyShape.Read(TotalBudget, nameof(TotalBudget)),
            Fund,
            [.. (Languages ?? []).Select((code, n) => WordingShape.LanguageOf(code, $"Languages[{n}]"))],
            [.. (Links ?? []).Select(link => new ProjectLink(link?.Label ?? "", link?.Address))],
            (Contact ?? new ContactInput(null, null, null)).Read(before.Contact)
        );
}

/// <summary>Whom to turn to: a function, at an organisation.</summary>
public sealed record ContactInput(IReadOnlyDictionary<string, string?>? Function, Guid? OrganisationId, string? Email)
{
    public ChangedContact Read(ContactFunction? before) =>
        new(WordingShape.Sent(Function, before?.Function ?? Wording.Empty, "Contact.Function"), OrganisationId, Email);
}

/// <summary>One phase; without an id it is a new one.</summary>
public sealed record PhaseInput(
    IReadOnlyDictionary<string, string?>? Name,
    IReadOnlyDictionary<string, string?>? Purpose,
    WhenShape? Dates,
    Guid? Id = null
)
{
    /// <summary>What an entry that was left out says.</summary>
    public static PhaseInput Nothing { get; } = new(null, null, null);

    public WrittenPhase Read(Project project, int place)
    {
        var before = project.Phases.FirstOrDefault(phase => phase.Id == Id);
        return new(
            Id,
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, $"Phases[{place}].Name"),
            WordingShape.Sent(Purpose, before?.Purpose ?? Wording.Empty, $"Phases[{place}].Purpose"),
            WhenShape.Read(Dates, $"Phases[{place}].Dates")
        );
    }
}

/// <summary>All phases of a project, in their order; one that is missing goes.</summary>
public sealed record PhasesInput(IReadOnlyList<PhaseInput?>? Phases)
{
    public IReadOnlyList<WrittenPhase> Read(Project project) =>
        [.. (Phases ?? []).Select((phase, place) => (phase ?? PhaseInput.Nothing).Read(project, place))];
}

/// <summary>Who may read the project once it is launched.</summary>
public sealed record ReadersInput(Audience Readers);
