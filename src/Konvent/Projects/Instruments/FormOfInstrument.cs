using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments;

/// <summary>A form about a policy instrument: finds the project for those who may change its instruments, and what can be chosen.</summary>
public abstract class FormOfInstrument(KonventDb db, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public InstrumentForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    /// <summary>The instrument as it is; null while it is being entered.</summary>
    public PolicyInstrument? Instrument { get; private set; }

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    /// <summary>The organisations that take part, and those that were named when they did.</summary>
    public IReadOnlyList<NamedOrganisation> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Authorities { get; private set; } = [];

    /// <summary>Whether the person may enter an authority that nobody knows yet.</summary>
    public bool MayEnter { get; private set; }

    public Way[] Crumbs =>
        [.. Texts.WaysTo(Project), new($"/projects/{Project.Path}/instruments", Texts["instruments.title"])];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        if (Instrument is not null)
            Form = InstrumentForm.Of(Instrument, Texts.Language);
        else
            Form.AddressedBy = [.. HttpContext.Who().OrganisationsIn(Project).Select(own => own.ToString())];
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        await Ready(stop);
    }

    /// <summary>Finds what the form is about. Leaves alone what hangs on the context already: the draft that the next save takes along.</summary>
    protected async Task Ready(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await Db.ProjectForOwn(Acronym, who, Deed.ChangeInstruments, stop);
        Instrument = await Find(who, stop);
        MayEnter = who.May(Deed.AddOrganisation, Place.Anywhere);
        await PrepareChoices(stop);
    }

    /// <summary>The instrument that the form is about; none where one is being entered.</summary>
    protected abstract Task<PolicyInstrument?> Find(Person who, CancellationToken stop);

    protected WrittenInstrument ReadForm() =>
        Form.Read(Instrument, Project.Languages.Count > 0 ? Project.Languages[0] : Texts.Language, Texts.Language);

    protected RedirectResult ToInstruments(string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect($"/projects/{Project.Path}/instruments");
    }

    private async Task PrepareChoices(CancellationToken stop)
    {
        Guid[] named = Instrument is null ? [] : [.. Instrument.Owners];
        var near = await Db.Set<Organisation>()
            .Select(o => new
            {
                o.Id,
                o.Name,
                o.SortName,
                TakesPart = Db.Set<Participation>()
                    .Any(part => part.ProjectId == Project.Id && part.OrganisationId == o.Id),
            })
            .Where(o => o.TakesPart || named.Contains(o.Id))
            .ToListAsync(stop);
        var sorted = near.OrderBy(o => o.SortName, StringComparer.Ordinal).ToList();
        // An authority that takes no part itself is offered where it is named, not among the partners.
        Partners =
        [
            .. sorted
                .Where(o => o.TakesPart || Instrument!.AddressedBy.Contains(o.Id))
                .Select(o => new NamedOrganisation(o.Id, o.Name)),
        ];
        Authorities =
        [
            new("", ""),
            .. sorted.Select(o => new SelectListItem(o.Name.For(Texts.Language)?.Text, o.Id.ToString())),
        ];
    }
}
