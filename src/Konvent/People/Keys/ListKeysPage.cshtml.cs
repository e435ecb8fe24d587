using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Keys;

/// <summary>A person's own keys: what there is, a new one, and taking one back.</summary>
public sealed class ListKeysPage(KonventDb db, MakeKey make, RevokeKey revoke, Texts texts, TimeProvider clock)
    : PageModel,
        IPrepare
{
    [BindProperty]
    public KeyForm Form { get; set; } = new();

    public IReadOnlyList<ApiKey> Keys { get; private set; } = [];

    /// <summary>The secret that was made just now; on this page only, and only this once.</summary>
    [TempData]
    public string? NewKey { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public IEnumerable<SelectListItem> Lifetimes =>
        MakeKey.Lifetimes.Select(days => new SelectListItem(
            texts.Count("people.keys.days", days),
            days.ToString(System.Globalization.CultureInfo.InvariantCulture)
        ));

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var secret = await make.Run(
            new NewKey(Form.Name ?? "", Form.MayWrite ? KeyScope.Write : KeyScope.Read, Form.Days),
            HttpContext.Who(),
            stop
        );
        NewKey = secret.Text;
        return Redirect("/account/keys");
    }

    public async Task<IActionResult> OnPostRevoke(Guid id, CancellationToken stop)
    {
        await revoke.Run(id, HttpContext.Who(), stop);
        TempData["Done"] = texts["people.keys.revoked"];
        return Redirect("/account/keys");
    }

    public async Task Prepare(CancellationToken stop)
    {
        Person who = HttpContext.Who();
        Keys = await db
            .ApiKeys.AsNoTracking()
            .Where(key => key.AccountId == who.Id)
            .OrderByDescending(key => key.CreatedAt)
            .Take(200)
            .ToListAsync(stop);
    }
}

/// <summary>What a new key is asked for.</summary>
public sealed class KeyForm
{
    public string? Name { get; set; }

    public bool MayWrite { get; set; }

    public int Days { get; set; } = MakeKey.Lifetimes[1];
}
