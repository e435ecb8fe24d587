using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>
/// An organisation in the group around a policy instrument: one that is known here, or one that is only named. Who leaves the group
/// stays in it with its past. People are no part of it: see <see cref="Persons.StakeholderPerson"/>.
/// </summary>
[Remembered("stakeholder", shape: 1)]
public sealed class Stakeholder : PartOfProject
{
    public const int MostPeople = 10;

    private Stakeholder() { }

    public Stakeholder(PolicyInstrument instrument, StakeholderFacts facts)
    {
        (ProjectId, InstrumentId) = (instrument.ProjectId, instrument.Id);
        Describe(facts);
    }

    public Guid InstrumentId { get; private set; }

    /// <summary>The organisation that is known here; null where it is only named.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>What it calls itself, where it is only named.</summary>
    public Wording Name { get; private set; } = Wording.Empty;

    public string? Town { get; private set; }

    public Region? Region { get; private set; }

    public StakeholderKind Kind { get; private set; }

    /// <summary>What it stands for: its interest in the instrument.</summary>
    public Wording Interest { get; private set; } = Wording.Empty;

    /// <summary>Since when it is in the group, as far as known.</summary>
    public When? Since { get; private set; }

    /// <summary>Until when it was; null while it is.</summary>
    public When? Until { get; private set; }

    /// <summary>How many people are named for it; null while nobody is. The history knows their number, never who they are.</summary>
    public int? PeopleNamed { get; private set; }

    public void Describe(StakeholderFacts facts)
    {
        StakeholderRules.Of(facts).Enforce();
        (OrganisationId, Name, Region) = (facts.OrganisationId, facts.Name, facts.Region);
        Town = string.IsNullOrWhiteSpace(facts.Town) ? null : facts.Town.Trim();
        (Kind, Interest, Since, Until) = (facts.Kind, facts.Interest, facts.Since, facts.Until);
    }

    public void CountPerson()
    {
        if (PeopleNamed >= MostPeople)
            throw new RuleBroken("stakeholders.rule.tooManyPeople", null, MostPeople);
        PeopleNamed = (PeopleNamed ?? 0) + 1;
    }

    public void CountPersonGone() => PeopleNamed = PeopleNamed > 1 ? PeopleNamed - 1 : null;

    /// <summary>It comes back after it was taken out; the people named for it do not.</summary>
    public void ComeBack() => PeopleNamed = null;
}

/// <summary>What is known of a stakeholder.</summary>
public sealed record StakeholderFacts(
    Guid? OrganisationId,
    Wording Name,
    string? Town,
    Region? Region,
    StakeholderKind Kind,
    Wording Interest,
    When? Since,
    When? Until
);
