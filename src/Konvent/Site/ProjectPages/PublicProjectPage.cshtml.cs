using Konvent.Basics;
using Konvent.People.SignIn.Demo;
using Konvent.Projects.Partners;
using Konvent.Projects.Regions.Map;
using Konvent.Projects.Regions.Shapes;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;
using Konvent.Site.Keeping;
using Konvent.Storage;
using Konvent.Ui.Lines;
using Konvent.Visibility;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Konvent.Site.ProjectPages;

/// <summary>A project as the public reads it, in one of its languages.</summary>
[OutputCache(PolicyName = KeepProjectPage.Name)]
public sealed class PublicProjectPage(
    KonventDb db,
    PublicTopics topics,
    DemoMode demo,
    ServerSettings server,
    TimeProvider clock
) : PageModel
{
    private const int LongestSummary = 200;

    public PublicProject Shown { get; private set; } = null!;

    public Language Reader { get; private set; }

    public FundingNotice Funding { get; private set; } = null!;

    public IReadOnlyList<PartnerRow> Partners { get; private set; } = [];

    public IReadOnlyList<PartnerRow> Former { get; private set; } = [];

    /// <summary>Where the partners are; null where that is not known of any.</summary>
    public PartnerMap? Map { get; private set; }

    public LifeLine Life { get; private set; } = null!;

    public bool IsDemo { get; private set; }

    public async Task OnGet(string acronym, string language, CancellationToken stop)
    {
        Reader = Language.Of(language);
        var today = clock.Today();
        Shown = await PublicProject.Read(db, acronym, Reader, today, stop);
        var project = Shown.Project;
        if (!project.Languages.Contains(Reader))
            throw new NotFound();
        topics.Learn(project.Path, Shown.ReadFrom);
        var former = Shown.Partners.ToLookup(partner => partner.IsFormerOn(today));
        (Partners, Former) = ([.. former[false]], [.. former[true]]);
        Map = await db.MapOf(Partners, stop);
        Funding = FundingNotice.For(Shown.Programme, project.Acronym, Reader);
        Life = new(
            project.Dates,
            [.. project.Phases.Select(phase => new LifeSegment(phase.Name.For(Reader)!.Text, phase.Dates))],
            MilestoneMarks.On(Shown.Plan.Milestones, Reader),
            today
        );
        IsDemo = await demo.IsOn(stop);
        HttpContext.SayKept();
    }

    /// <summary>The programme's period, where its name does not say it already.</summary>
    public When? PeriodBesideName =>
        Shown.Programme.Period is { Earliest.Year: var first } period
        && (Shown.Programme.Name.For(Reader)?.Text ?? Shown.Programme.ShortName).Contains(
            $"{first}",
            StringComparison.Ordinal
        )
            ? null
            : Shown.Programme.Period;

    /// <summary>The full address of this page in one of the project's languages.</summary>
    public string AddressIn(Language language) => $"{server.LinkBase}/{Shown.Project.Path}/{language}";

    /// <summary>The address that leads everybody to the page in their language.</summary>
    public string AddressForAll => $"{server.LinkBase}/{Shown.Project.Path}";

    /// <summary>A line or two for those who find or share the page.</summary>
    public string Summary()
    {
        var text = (Shown.Project.Objective.For(Reader) ?? Shown.Project.LongName.For(Reader))?.Text ?? "";
        text = text.ReplaceLineEndings(" ");
        if (text.Length <= LongestSummary)
            return text;
        var end = text.LastIndexOf(' ', LongestSummary);
        return text[..(end > 0 ? end : LongestSummary)] + "…";
    }
}
