using Konvent.People.Sessions;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Accounts;

/// <summary>A person's own account: what they are called, their language, and the ways in.</summary>
public sealed class AccountPage(
    FindAccount accounts,
    ChangeAccount change,
    KonventDb db,
    Texts texts,
    TimeProvider clock
) : PageModel, IPrepare
{
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    public Account Account { get; private set; } = null!;

    public int Passkeys { get; private set; }

    public int Sessions { get; private set; }

    public static IEnumerable<SelectListItem> Languages =>
        Texts.Languages.Select(language => new SelectListItem(language.NativeName, language.Code));

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        (Form.Name, Form.Language) = (Account.Name, Account.Language.Code);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var account = await accounts.Own(HttpContext.Who(), stop);
        await change.Run(account, new OwnFacts(Form.Name, Form.Language), stop);
        // What was chosen in the menu before counts less than what is said here.
        Response.Cookies.Delete("lang");
        TempData["Done"] = texts.In(account.Language, () => texts["people.account.saved"]);
        return Redirect("/account");
    }

    public async Task Prepare(CancellationToken stop)
    {
        Account = await accounts.Own(HttpContext.Who(), stop);
        Passkeys = await db.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>>()
            .CountAsync(passkey => passkey.UserId == Account.Id, stop);
        Sessions = await db.Sessions.Open(clock.GetUtcNow()).CountAsync(s => s.AccountId == Account.Id, stop);
    }
}

/// <summary>What a person changes about themselves.</summary>
public sealed class AccountForm
{
    public string? Name { get; set; }

    public string? Language { get; set; }
}
