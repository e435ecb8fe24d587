using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.Projects.Chronicle;

/// <summary>Something dated that happened in the project and is told by itself: a pilot action, a declaration of intent, an extension, a change of partner, a judgement.</summary>
[Remembered("entry", shape: 1)]
public sealed class ChronicleEntry : PartOfProject
{
    public const int LongestTitle = 300;
    public const int LongestText = 5_000;
    public const int MostOrganisations = 100;

    private readonly List<Guid> organisations = [];

    private ChronicleEntry() { }

    public ChronicleEntry(Guid project, EntryKind kind, EntryFacts facts)
    {
        if (!Enum.IsDefined(kind))
            throw new RuleBroken("chronicle.rule.kind", nameof(Kind));
        (ProjectId, Kind) = (project, kind);
        Describe(facts);
    }

    public EntryKind Kind { get; private set; }

    /// <summary>When it happened, or was decided.</summary>
    public When? Dated { get; private set; }

    /// <summary>May be empty where the kind says it all: of an extension and of a partner change.</summary>
    public Wording Title { get; private set; } = Wording.Empty;

    public Wording Text { get; private set; } = Wording.Empty;

    /// <summary>Who did it, declared it or judges so.</summary>
    public IReadOnlyList<Guid> Organisations => organisations;

    /// <summary>Of an extension: the dates the project had until then.</summary>
    public When? EndBefore { get; private set; }

    /// <summary>Of an extension: the dates it has got.</summary>
    public When? EndAfter { get; private set; }

    /// <summary>Of a partner change: the organisation that leaves.</summary>
    public Guid? LeftId { get; private set; }

    /// <summary>Of a partner change: the organisation that takes its place.</summary>
    public Guid? JoinedId { get; private set; }

    /// <summary>Everybody it speaks of.</summary>
    public IEnumerable<Guid> Named => organisations.Concat(new[] { LeftId, JoinedId }.OfType<Guid>());

    public static ChronicleEntry OfExtension(Guid project, When before, When after, EntryFacts facts) =>
        new(project, EntryKind.Extension, facts) { EndBefore = before, EndAfter = after };

    public static ChronicleEntry OfPartnerChange(Guid project, Guid left, Guid joined, EntryFacts facts) =>
        new(project, EntryKind.PartnerChange, facts) { LeftId = left, JoinedId = joined };

    public void Describe(EntryFacts facts)
    {
        var rules = new Rules()
            .Require(
                !facts.Title.IsEmpty || Kind is EntryKind.Extension or EntryKind.PartnerChange,
                "chronicle.rule.title",
                nameof(Title)
            )
            .UnturnedName(facts.Title, nameof(Title))
            .UnturnedProse(facts.Text, nameof(Text))
            .Require(facts.Dated is not { IsYearUnknown: true }, "projects.dates.yearMissing", nameof(Dated))
            .Require(
                facts.Organisations.Count <= MostOrganisations,
                "chronicle.rule.tooMany",
                nameof(Organisations),
                MostOrganisations
            );
        Lengths(facts.Title, LongestTitle, nameof(Title), rules);
        Lengths(facts.Text, LongestText, nameof(Text), rules);
        rules.Enforce();
        (Dated, Title, Text) = (facts.Dated, facts.Title, facts.Text);
        organisations.Clear();
        organisations.AddRange(facts.Organisations.Distinct());
    }

    private static void Lengths(Wording text, int longest, string field, Rules rules)
    {
        foreach (var language in text.Languages)
            rules.Require(text[language]!.Length <= longest, "chronicle.rule.tooLong", $"{field}.{language}", longest);
    }
}

/// <summary>What is known of an entry, whatever its kind.</summary>
public sealed record EntryFacts(When? Dated, Wording Title, Wording Text, IReadOnlyList<Guid> Organisations);
