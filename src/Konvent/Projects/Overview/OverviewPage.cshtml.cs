using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Launch;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Ui;
using Konvent.Ui.Lines;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Overview;

/// <summary>What a project is, where it stands in its life, and what is to be done.</summary>
public sealed class OverviewPage(ReadOverview read, Texts texts, TimeProvider clock) : PageModel
{
    public ProjectOverview Overview { get; private set; } = null!;

    public bool MayWrite { get; private set; }

    public bool MayChange { get; private set; }

    public bool MayInvite { get; private set; }

    public DateOnly Today => clock.Today();

    public LifeLine Life =>
        new(
            Overview.Project.Dates,
            [
                .. Overview.Project.Phases.Select(phase => new LifeSegment(
                    phase.Name.For(texts.Language)?.Text ?? "",
                    phase.Dates
                )),
            ],
            [
                .. MilestoneMarks.On(Overview.Milestones, texts.Language),
                .. Overview.FormerEnds.Select(end => new LifeMark(texts["chronicle.formerEnd"], end)),
                .. Overview.Marks,
            ],
            Today
        );

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Overview = await read.Run(acronym, who, stop);
        var place = Overview.Project.Place;
        MayWrite = who.May(Deed.WriteTexts, place);
        MayChange = who.May(Deed.ChangeProject, place);
        MayInvite = who.May(Deed.InvitePeople, place);
    }

    /// <summary>Where something missing can be mended by this person; null where it cannot.</summary>
    public string? MendAt(MendedIn place) =>
        place switch
        {
            MendedIn.Texts when MayWrite => $"/projects/{Overview.Project.Path}/texts",
            MendedIn.Settings when MayChange => $"/projects/{Overview.Project.Path}/settings",
            MendedIn.Phases when MayChange => $"/projects/{Overview.Project.Path}/settings/phases",
            MendedIn.Programme => $"/programmes/{Overview.Programme.Id}",
            _ => null,
        };
}
