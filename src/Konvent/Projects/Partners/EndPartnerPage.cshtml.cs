using Konvent.Basics;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Partners;

/// <summary>The last day of a partner as the form sends it.</summary>
public sealed class EndPartnerForm
{
    public int Version { get; set; }

    public string? End { get; set; }
}

/// <summary>Lets a partner's part end on a date.</summary>
public sealed class EndPartnerPage(KonventDb db, EndPartner end, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public EndPartnerForm Form { get; set; } = new();

    public PartnerToChange Partner { get; private set; } = null!;

    public async Task OnGet(string acronym, Guid id, CancellationToken stop)
    {
        await Prepare(stop);
        Form.Version = Partner.Part.Version;
    }

    public async Task<IActionResult> OnPost(string acronym, Guid id, CancellationToken stop)
    {
        var fields = new TypedFields(texts.Language);
        var last = fields.When(Form.End, nameof(Form.End));
        fields.Rules.Enforce();
        if (last is null)
            throw new RuleBroken("partners.rule.endMissing", nameof(Form.End));
        await end.Run(acronym, id, Form.Version, last, HttpContext.Who(), stop);
        TempData["Done"] = texts["partners.ended"];
        return Redirect($"/projects/{acronym}/partners");
    }

    public async Task Prepare(CancellationToken stop) => Partner = await PartnerToChange.Find(db, HttpContext, stop);
}
