using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Budget;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Contacts;
using Konvent.Projects.Documents;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Instruments.Stakeholders.Persons;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.Sources;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;

namespace Konvent.Commands.Demo;

/// <summary>One project of the demo with all that belongs to it, ready to be saved.</summary>
/// <param name="Source">Where its facts are from; kept as the reason of the first revision.</param>
internal sealed record DemoProject(
    Project Project,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Participation> Participations,
    string Source
)
{
    /// <summary>Whom to turn to at the partners.</summary>
    public IReadOnlyList<PartnerContact> Contacts { get; init; } = [];

    public IReadOnlyList<PolicyInstrument> Instruments { get; init; } = [];

    /// <summary>Who stands around the instruments.</summary>
    public IReadOnlyList<Stakeholder> Stakeholders { get; init; } = [];

    public IReadOnlyList<StakeholderPerson> StakeholderPeople { get; init; } = [];

    /// <summary>What became better about the instruments.</summary>
    public IReadOnlyList<PolicyImprovement> Improvements { get; init; } = [];

    public IReadOnlyList<Folder> Folders { get; init; } = [];

    public IReadOnlyList<DemoFile> Files { get; init; } = [];
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<ChronicleEntry> Chronicle { get; init; } = [];

    /// <summary>Where facts are known from, where more than one text speaks of them.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<PartnerBudget> Budgets { get; init; } = [];

    public IReadOnlyList<WorkPackage> Packages { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    public IReadOnlyList<DemoPlan> Plans { get; init; } = [];
}

/// <summary>Short words for writing demo data.</summary>
internal static class DemoWords
{
    /// <summary>A text in its source language and its translations, in this order: <c>Say("pl", "Cel", "en", "Aim")</c>.</summary>
    public static Wording Say(params string[] pairs) =>
        pairs.Chunk(2).Aggregate(Wording.Empty, (wording, pair) => wording.With(Reading.Language.Of(pair[0]), pair[1]));

    public static Region Region(params string[] names) => new(null, Say(names));

    public static Organisation Organisation(
        Wording name,
        string country,
        string? town = null,
        Region? region = null,
        string? website = null
    ) => new(new OrganisationFacts(name, country, town, region, website));

    /// <summary>So many instruments of a kind, of which the text gives only the number.</summary>
    public static PolicyInstrument Unnamed(Project project, InstrumentKind kind, int number) =>
        new(project.Id, new(kind, number, Wording.Empty, null, null, Wording.Empty, null, []));

    public static Fund Erdf { get; } =
        new(
            "ERDF",
            Say(
                "en",
                "European Regional Development Fund",
                "de",
                "Europäischer Fonds für regionale Entwicklung",
                "pl",
                "Europejski Fundusz Rozwoju Regionalnego",
                "it",
                "Fondo europeo di sviluppo regionale"
            )
        );
}
