using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.Programmes.Plans;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;

namespace Konvent.Projects;

/// <summary>A project in a list.</summary>
public sealed record ProjectRow(
    string Acronym,
    IReadOnlyDictionary<string, string> LongName,
    string Programme,
    WhenShape? Dates,
    MoneyShape? TotalBudget,
    DateOnly? LaunchedOn
);

/// <summary>All that is known of a project.</summary>
public sealed record ProjectAnswer(
    Guid Id,
    int Version,
    string Acronym,
    IReadOnlyDictionary<string, string> LongName,
    IReadOnlyDictionary<string, string> Objective,
    IReadOnlyDictionary<string, string> Description,
    ProgrammeAnswer Programme,
    WhenShape? Dates,
    IReadOnlyList<PhaseAnswer> Phases,
    MoneyShape? TotalBudget,
    string? Fund,
    IReadOnlyList<string> Languages,
    IReadOnlyList<ProjectLink> Links,
    ContactAnswer? Contact,
    IReadOnlyList<ParticipationAnswer> Participations,
    IReadOnlyList<InstrumentAnswer> Instruments,
    IReadOnlyList<ImprovementAnswer> Improvements,
    IReadOnlyList<WorkPackageShort> WorkPackages,
    IReadOnlyList<MilestoneAnswer> Milestones,
    Audience Readers,
    DateOnly? LaunchedOn
);

/// <summary>The programme a project is funded by, with the statements it prescribes and what it says about action plans.</summary>
public sealed record ProgrammeAnswer(
    Guid Id,
    string ShortName,
    IReadOnlyDictionary<string, string> Name,
    WhenShape Period,
    string? Website,
    IReadOnlyList<StatementAnswer> Statements,
    PlanRules? Plans
)
{
    /// <param name="acronym">The project in whose name the statements speak.</param>
    public static ProgrammeAnswer Of(Programme programme, string acronym) =>
        new(
            programme.Id,
            programme.ShortName,
            WordingShape.Of(programme.Name),
            WhenShape.Of(programme.Period)!,
            programme.Website,
            [
                .. programme.Statements.Select(s => new StatementAnswer(
                    s.Language.Code,
                    s.For(acronym),
                    s.Source,
                    s.Checked
                )),
            ],
            programme.Plans
        );
}

/// <summary>A funding statement in one language, where it is from, and whether somebody has checked it.</summary>
public sealed record StatementAnswer(string Language, string Text, string Source, bool Checked);

/// <summary>A phase with its own name, purpose and dates.</summary>
public sealed record PhaseAnswer(
    Guid Id,
    IReadOnlyDictionary<string, string> Name,
    IReadOnlyDictionary<string, string> Purpose,
    WhenShape? Dates
);

/// <summary>Whom to turn to: a function, at an organisation.</summary>
public sealed record ContactAnswer(
    IReadOnlyDictionary<string, string> Function,
    OrganisationShort? Organisation,
    string? Email
);
