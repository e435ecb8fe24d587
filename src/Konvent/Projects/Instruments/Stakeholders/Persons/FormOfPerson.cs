using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>
/// A form about a person named for a stakeholder. It keeps no draft: what is typed about somebody lies nowhere but in the row that goes
/// when they withdraw their consent, and nothing is kept of a person of whom no consent has been written down.
/// </summary>
public abstract class FormOfPerson(KonventDb db, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public PersonForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Instrument { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public Project Project { get; private set; } = null!;

    public StakeholderRow Stakeholder { get; private set; } = null!;

    /// <summary>The page of the group.</summary>
    public string Group => $"/projects/{Project.Path}/instruments/{Instrument}/stakeholders";

    public Way[] Crumbs =>
        [
            .. Texts.WaysTo(Project),
            new($"/projects/{Project.Path}/instruments", Texts["instruments.title"]),
            new(Group, Texts["stakeholders.title"]),
        ];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public virtual async Task Prepare(CancellationToken stop)
    {
        Db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await Db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Stakeholder = await Db.Row(
            await Db.StakeholderAt(Acronym, Instrument, Id, who, Deed.ChangeInstruments, stop),
            stop
        );
    }

    protected RedirectResult ToGroup(string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect(Group);
    }
}
