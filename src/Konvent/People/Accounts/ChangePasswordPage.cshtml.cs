using Konvent.People.Sessions;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.People.Accounts;

/// <summary>Where a signed-in person chooses another password, or a first one.</summary>
public sealed class ChangePasswordPage(FindAccount accounts, ChangePassword change, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public PasswordForm Form { get; set; } = new();

    public Account Account { get; private set; } = null!;

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await change.Run(Account, Form.Password, Form.NewPassword, HttpContext.SessionId(), stop);
        TempData["Done"] = texts["people.password.changed"];
        return Redirect("/account");
    }

    public async Task Prepare(CancellationToken stop) => Account = await accounts.Own(HttpContext.Who(), stop);
}

/// <summary>What is typed to change a password.</summary>
public sealed class PasswordForm
{
    public string? Password { get; set; }

    public string? NewPassword { get; set; }
}
