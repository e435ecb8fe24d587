using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.Projects.Instruments;

/// <summary>
/// The programme, strategy or law that a region wants to improve through the project; an action plan is not one. Where only the
/// number of a kind is known ("two local policy instruments"), that is entered as such, without a name.
/// </summary>
[Remembered("instrument", shape: 1)]
public sealed class PolicyInstrument : PartOfProject
{
    public const int LongestName = 500;
    public const int LongestImprovement = 5_000;
    public const int Most = 99;

    private readonly List<Guid> addressedBy = [];

    private PolicyInstrument() { }

    public PolicyInstrument(Guid project, InstrumentFacts facts)
    {
        ProjectId = project;
        Describe(facts);
    }

    public InstrumentKind Kind { get; private set; }

    /// <summary>One where it has a name; else how many of this kind there are.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Empty where only the number is known.</summary>
    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>The organisation that is responsible for the policy.</summary>
    public Guid? AuthorityId { get; private set; }

    /// <summary>Where the instrument holds.</summary>
    public Region? Region { get; private set; }

    /// <summary>What in it should become better, and how.</summary>
    public Wording Improvement { get; private set; } = Wording.Empty;

    /// <summary>How much of the instrument's money the project addresses; neither the project's budget nor what it influenced in the end.</summary>
    public Money? Addressed { get; private set; }

    /// <summary>The organisations of the project that work on it; several may share one.</summary>
    public IReadOnlyList<Guid> AddressedBy => addressedBy;

    /// <summary>Those who work on it, and who is responsible for the policy.</summary>
    public override IReadOnlyCollection<Guid> Owners =>
        AuthorityId is { } authority ? [.. addressedBy, authority] : addressedBy;

    public void Describe(InstrumentFacts facts)
    {
        new Rules()
            .Require(Enum.IsDefined(facts.Kind), "instruments.rule.kindUnknown", nameof(Kind))
            .Require(facts.Number is >= 1 and <= Most, "instruments.rule.number", nameof(Number), Most)
            .Require(facts.Number == 1 || facts.Name.IsEmpty, "instruments.rule.namedIsOne", nameof(Number))
            .Require(IsShort(facts.Name, LongestName), "instruments.rule.tooLong", nameof(Name), LongestName)
            .Require(
                IsShort(facts.Improvement, LongestImprovement),
                "instruments.rule.tooLong",
                nameof(Improvement),
                LongestImprovement
            )
            .Require(facts.Addressed is null or { Amount: >= 0 }, "instruments.rule.negative", nameof(Addressed))
            .Enforce();
        (Kind, Number, Name, AuthorityId) = (facts.Kind, facts.Number, facts.Name, facts.AuthorityId);
        (Region, Improvement, Addressed) = (facts.Region, facts.Improvement, facts.Addressed);
        addressedBy.Clear();
        addressedBy.AddRange(facts.AddressedBy.Distinct());
    }

    private static bool IsShort(Wording text, int longest) =>
        text.Languages.All(language => text[language]!.Length <= longest);
}

/// <summary>What is known of a policy instrument.</summary>
public sealed record InstrumentFacts(
    InstrumentKind Kind,
    int Number,
    Wording Name,
    Guid? AuthorityId,
    Region? Region,
    Wording Improvement,
    Money? Addressed,
    IReadOnlyList<Guid> AddressedBy
);
