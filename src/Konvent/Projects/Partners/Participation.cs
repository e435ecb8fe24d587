using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Partners;

/// <summary>An organisation takes part in a project, in a role and for a time. Partners change: a participation is ended, never overwritten.</summary>
[Remembered("participation", shape: 1)]
public sealed class Participation : Aggregate
{
    private Participation() { }

    public Participation(Guid project, Guid organisation, PartnerRole role, When? dates)
    {
        (ProjectId, OrganisationId) = (project, organisation);
        Change(role, dates);
    }

    public Guid ProjectId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public PartnerRole Role { get; private set; }

    /// <summary>From when to when, as far as known; null means as long as the project.</summary>
    public When? Dates { get; private set; }

    public override Guid RememberedIn => ProjectId;

    /// <summary>Corrects what was entered.</summary>
    public void Change(PartnerRole role, When? dates)
    {
        if (!Enum.IsDefined(role))
            throw new RuleBroken("partners.rule.roleUnknown", nameof(Role));
        (Role, Dates) = (role, dates);
    }

    /// <summary>Ends it: after this day, month or year the organisation no longer takes part in this role.</summary>
    public void End(When last)
    {
        if (last.IsOpenEnd || last.Latest is null)
            throw new RuleBroken("partners.rule.endOpen", "End");
        if (Dates?.Earliest > last.Latest)
            throw new RuleBroken("partners.rule.endsBeforeItStarts", "End");
        try
        {
            Dates = Dates is null ? When.Until(last) : When.Between(Dates, last);
        }
        catch (ArgumentException)
        {
            throw new RuleBroken("partners.rule.endsBeforeItStarts", "End");
        }
    }

    public bool CountsOn(DateOnly day) => Dates is null || Dates.Contains(day);
}
