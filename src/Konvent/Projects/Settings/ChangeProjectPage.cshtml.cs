using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Settings;

/// <summary>The facts of a project besides its texts.</summary>
public sealed class ChangeProjectPage(KonventDb db, ChangeProject change, Texts texts)
    : FormOfProject<ChangeProjectForm>(db, Deed.ChangeProject),
        IHaveDraft
{
    private const int EmptyLinks = 2;

    public string? DraftKey => DraftKeys.Of("project-facts", Project.Id);

    public IReadOnlyList<SelectListItem> Funds { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> WorkingLanguages { get; private set; } = [];

    /// <summary>The languages that are near at hand: those of the project, the programme and the interface.</summary>
    public IReadOnlyList<Language> NearLanguages { get; private set; } = [];

    protected override int SeenVersion => Form.Version;

    public override async Task OnGet(CancellationToken stop)
    {
        await base.OnGet(stop);
        AddEmptyLinks();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var project = await change.Run(Acronym, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["projects.settings.saved"];
        return Redirect($"/projects/{project.Path}/settings");
    }

    protected override ChangeProjectForm FormOf(Project project) => ChangeProjectForm.Of(project, texts.Language);

    protected override async Task PrepareChoices(CancellationToken stop)
    {
        var programme = await Db.ProgrammeOf(Project, stop);
        var funds = programme.Funds.Select(fund => fund.Code).Append(Project.Fund).OfType<string>().Distinct();
        Funds =
        [
            new("", ""),
            .. funds.Select(code => new SelectListItem(FundAbbreviations.In(texts.Language, code), code)),
        ];
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

    // Those that take part, and the one that is named already.
    private async Task<IEnumerable<(Guid Id, string Name)>> Offices(CancellationToken stop)
    {
        var named = Project.Contact?.OrganisationId;
        var offices = await Db.Set<Organisation>()
            .Where(o =>
                o.Id == named
                || Db.Set<Participation>().Any(part => part.ProjectId == Project.Id && part.OrganisationId == o.Id)
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
