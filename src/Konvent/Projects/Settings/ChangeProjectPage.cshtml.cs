using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Settings;

/// <summary>The facts of a project besides its texts.</summary>
public sealed class ChangeProjectPage(KonventDb db, ChangeProject change, Texts texts)
    : PageModel,
        IPrepare,
        IMendRaces,
        IHaveDraft
{
    private const int EmptyLinks = 2;

    [BindProperty]
    public ChangeProjectForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of("project-facts", Project.Id);

    public IReadOnlyList<SelectListItem> Funds { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> WorkingLanguages { get; private set; } = [];

    /// <summary>The languages that are near at hand: those of the project, the programme and the interface.</summary>
    public IReadOnlyList<Language> NearLanguages { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = ChangeProjectForm.Of(Project, texts.Language);
        AddEmptyLinks();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var project = await change.Run(Acronym, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["projects.settings.saved"];
        return Redirect($"/projects/{project.Path}/settings");
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        Project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangeProject, stop);
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == Project.ProgrammeId, stop);
        var funds = programme.Funds.Select(fund => fund.Code).Append(Project.Fund).OfType<string>().Distinct();
        Funds = [new("", ""), .. funds.Select(code => new SelectListItem(code, code))];
        Organisations =
        [
            new("", ""),
            .. (await Offices(stop)).Select(o => new SelectListItem(o.Name, o.Id.ToString())),
        ];
        NearLanguages = [.. Project.Languages.Union(programme.Languages).Union(Texts.Languages)];
        WorkingLanguages =
        [
            new("", ""),
            .. Language.All.Select(language => new SelectListItem(language.NativeName, language.Code)),
        ];
        AddEmptyLinks();
    }

    public async Task<FormVersions> Versions(CancellationToken stop)
    {
        var project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangeProject, stop);
        return await db.FormVersions<Project>(
            project.Id,
            Form.Version,
            seen => ChangeProjectForm.Of(seen, texts.Language),
            stop
        );
    }

    // Those that take part, and the one that is named already.
    private async Task<IEnumerable<(Guid Id, string Name)>> Offices(CancellationToken stop)
    {
        var named = Project.Contact?.OrganisationId;
        var offices = await db.Set<Organisation>()
            .Where(o =>
                o.Id == named
                || db.Set<Participation>().Any(part => part.ProjectId == Project.Id && part.OrganisationId == o.Id)
            )
            .Select(o => new { o.Id, o.Name })
            .ToListAsync(stop);
        return offices
            .Select(o => (o.Id, Name: o.Name.For(texts.Language)?.Text ?? ""))
            .OrderBy(o => Folding.Fold(o.Name), StringComparer.Ordinal);
    }

    private void AddEmptyLinks()
    {
        while (Form.Links.Count(link => link.IsEmpty) < EmptyLinks)
            Form.Links.Add(new LinkForm());
    }
}
