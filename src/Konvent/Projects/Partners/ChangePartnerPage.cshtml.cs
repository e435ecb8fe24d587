using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Partners;

/// <summary>Role and dates of a partner as the form sends them.</summary>
public sealed class ChangePartnerForm
{
    public int Version { get; set; }

    public PartnerRole Role { get; set; }

    public string? Dates { get; set; }
}

/// <summary>Corrects a partner's role or dates; from here one also ends or removes its part.</summary>
public sealed class ChangePartnerPage(KonventDb db, ChangePartner change, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public ChangePartnerForm Form { get; set; } = new();

    public PartnerToChange Partner { get; private set; } = null!;

    public async Task OnGet(string acronym, Guid id, CancellationToken stop)
    {
        await Prepare(stop);
        var part = Partner.Part;
        Form = new()
        {
            Version = part.Version,
            Role = part.Role,
            Dates = part.Dates?.Write(texts.Language),
        };
    }

    public async Task<IActionResult> OnPost(string acronym, Guid id, CancellationToken stop)
    {
        var fields = new TypedFields(texts.Language);
        var dates = fields.When(Form.Dates, nameof(Form.Dates));
        fields.Rules.Enforce();
        await change.Run(acronym, id, Form.Version, Form.Role, dates, HttpContext.Who(), stop);
        TempData["Done"] = texts["partners.changed"];
        return Redirect($"/projects/{acronym}/partners");
    }

    public async Task Prepare(CancellationToken stop) => Partner = await PartnerToChange.Find(db, HttpContext, stop);
}
