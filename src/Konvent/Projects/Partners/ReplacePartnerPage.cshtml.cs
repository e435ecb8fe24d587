using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>Puts one organisation in another's place in mid-project.</summary>
public sealed class ReplacePartnerPage(KonventDb db, ReplacePartner replace, Texts texts)
    : FormOfNewPartner(db),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The one that leaves.</summary>
    public PartnerToChange Leaving { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of("partner-replacement", Id);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = FormOf(Leaving.Part);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        var wanted = Form.ReadReplacement(texts.Language);
        await replace.Run(Acronym, Id, Form.Version, wanted, HttpContext.Who(), stop);
        TempData["Done"] = texts["partners.replaced"];
        return Redirect($"/projects/{Acronym}/partners");
    }

    public override async Task Prepare(CancellationToken stop)
    {
        await base.Prepare(stop);
        var part = await Db.PartnerAt(Acronym, Id, HttpContext.Who(), Deed.ChangePartners, stop);
        var name = await Db
            .Organisations.Where(o => o.Id == part.OrganisationId)
            .Select(o => o.Name)
            .FirstOrDefaultAsync(stop);
        Leaving = new(Project, part, name ?? throw new NotFound());
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<Participation>(Id, Form.Version, FormOf, stop);

    // Who comes takes over the role of the one that leaves.
    private static AddPartnerForm FormOf(Participation part) => new() { Version = part.Version, Role = part.Role };
}
