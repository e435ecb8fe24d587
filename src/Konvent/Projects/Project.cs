using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Phases;
using Konvent.Reading;

namespace Konvent.Projects;

/// <summary>A cooperation project: what it is called, what it wants, when it runs and what it costs.</summary>
[Remembered("project", shape: 1)]
public sealed class Project : Aggregate
{
    private readonly List<Phase> phases = [];
    private readonly List<Language> languages = [];
    private readonly List<ProjectLink> links = [];

    private Project() { }

    public Project(string acronym, Guid programme, Wording longName)
    {
        ProgrammeId = programme;
        Rename(acronym);
        Write(new ProjectTexts(longName, Wording.Empty, Wording.Empty));
    }

    public string Acronym { get; private set; } = "";

    /// <summary>The acronym as it stands in addresses, without regard to case and signs; taken once.</summary>
    public string Path { get; private set; } = "";

    public Guid ProgrammeId { get; private set; }

    public Wording LongName { get; private set; } = Wording.Empty;

    public Wording Objective { get; private set; } = Wording.Empty;

    public Wording Description { get; private set; } = Wording.Empty;

    public When? Dates { get; private set; }

    public Money? TotalBudget { get; private set; }

    /// <summary>The code of the programme's fund that co-finances it.</summary>
    public string? Fund { get; private set; }

    /// <summary>The languages the project speaks to the public; the first is its working language.</summary>
    public IReadOnlyList<Language> Languages => languages;

    public IReadOnlyList<ProjectLink> Links => links;

    public ContactFunction? Contact { get; private set; }

    // A database gives rows back in any order.
    public IReadOnlyList<Phase> Phases => [.. phases.OrderBy(phase => phase.Position)];

    /// <summary>Who may read it once it is launched.</summary>
    public Audience Readers { get; private set; } = Audience.Members;

    /// <summary>The day on which it was opened to its readers; taken back by <see cref="TakeBack"/>.</summary>
    public DateOnly? LaunchedOn { get; private set; }

    /// <summary>Acronym and long names, folded: what a search looks through.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Where deeds with it are done. Before the launch nobody but its members reads it, whoever its readers are to be.</summary>
    public Place Place => new(ProgrammeId, Id, LaunchedOn is null ? Audience.Members : Readers);

    public bool IsPublic => LaunchedOn is not null && Readers == Audience.Public;

    public void Rename(string acronym)
    {
        new Rules().Acronym(acronym).Enforce();
        (Acronym, Path) = (Acronyms.Tidy(acronym), Slug.Of(acronym));
        SearchText = Searchable();
    }

    public void Write(ProjectTexts texts)
    {
        if (LaunchedOn is not null && texts.LongName.IsEmpty && texts.Description.IsEmpty)
            throw new RuleBroken("projects.launched.words", nameof(LongName));
        new Rules()
            .UnturnedName(texts.LongName, nameof(LongName))
            .UnturnedProse(texts.Objective, nameof(Objective))
            .UnturnedProse(texts.Description, nameof(Description))
            .Enforce();
        (LongName, Objective, Description) = (texts.LongName, texts.Objective, texts.Description);
        SearchText = Searchable();
    }

    public void Describe(ProjectFacts facts)
    {
        FactRules
            .Of(facts)
            .Require(
                LaunchedOn is null || facts.Languages.Count > 0,
                "projects.launched.languages",
                nameof(facts.Languages)
            )
            .Enforce();
        (Dates, TotalBudget, Fund, Contact) = (facts.Dates, facts.TotalBudget, facts.Fund, facts.Contact);
        languages.Clear();
        languages.AddRange(facts.Languages.Distinct());
        links.Clear();
        links.AddRange(facts.Links.Select(link => link.Tidy()));
    }

    /// <summary>Lets it last longer, until this day, month or year.</summary>
    public void Extend(When end)
    {
        if (Dates?.Latest is not { } last)
            throw new RuleBroken("chronicle.extend.noEnd", "End");
        new Rules()
            .Require(!end.IsRange && end.Latest is not null, "chronicle.extend.endOpen", "End")
            .Require(end.Latest is null || end.Latest > last, "chronicle.extend.notLater", "End")
            .Enforce();
        Dates = When.Between(Dates, end);
    }

    /// <summary>Moves its end, also back; the last phase goes along where the two ended together.</summary>
    /// <returns>The phase that went along.</returns>
    public Phase? MoveEnd(When dates)
    {
        var phase =
            LastPhaseToEnd() is { } last && last.Dates!.Latest == Dates?.Latest && !(last.Dates.Earliest > dates.Latest)
                ? last
                : null;
        Dates = dates;
        phase?.GoOnUntil(dates);
        return phase;
    }

    /// <summary>The phase that ends last goes on to the end of the project.</summary>
    public void ProlongLastPhase()
    {
        if (LastPhaseToEnd() is { } phase && phase.Dates!.Latest < Dates?.Latest)
            phase.GoOnUntil(Dates);
    }

    /// <summary>The phase that ends last; null where the end of one of them is not known.</summary>
    public Phase? LastPhaseToEnd() =>
        phases.TrueForAll(phase => phase.Dates?.Latest is not null)
            ? Phases.OrderBy(phase => phase.Dates!.Latest).LastOrDefault()
            : null;

    /// <summary>Takes over the phases in this order; a phase that is missing goes, one without an id is new.</summary>
    public void Arrange(IReadOnlyList<PhaseFacts> wanted)
    {
        PhaseRules.Of(wanted).Enforce();
        phases.RemoveAll(phase => wanted.All(facts => facts.Id != phase.Id));
        foreach (var (position, facts) in wanted.Index())
        {
            if (phases.Find(phase => phase.Id == facts.Id) is { } known)
                known.Change(facts, position);
            else
                phases.Add(new Phase(facts, position));
        }
    }

    public void OpenTo(Audience readers) => Readers = readers;

    /// <summary>Opens the project to its readers from this day on.</summary>
    public void Launch(DateOnly today)
    {
        new Rules()
            .Require(LaunchedOn is null, "projects.launch.already")
            .Require(!LongName.IsEmpty || !Description.IsEmpty, "projects.missing.words")
            .Require(languages.Count > 0, "projects.missing.languages")
            .Enforce();
        LaunchedOn = today;
    }

    public void TakeBack()
    {
        if (LaunchedOn is null)
            throw new RuleBroken("projects.launch.notYet");
        LaunchedOn = null;
    }

    // What cannot be stored is refused where it was typed, not here as well.
    private string Searchable() =>
        Folding
            .Fold(string.Join(' ', [Acronym, .. LongName.Languages.Select(language => LongName[language])]))
            .Replace("\0", "", StringComparison.Ordinal);
}
