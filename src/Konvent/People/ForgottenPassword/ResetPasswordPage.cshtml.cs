using Konvent.People.Accounts;
using Konvent.People.Limits;
using Konvent.People.SignIn;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Konvent.People.ForgottenPassword;

/// <summary>Where the link from the mail leads: a new password, set with a button.</summary>
[EnableRateLimiting(LimitWaysIn.Links)]
public sealed class ResetPasswordPage(ResetPassword reset, Texts texts) : PageModel, IPrepare
{
    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    /// <summary>Null where the link works no more.</summary>
    public Account? Account { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        return Account is null ? Gone() : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        if (Account is null)
            return Gone();
        await reset.Run(Account, Form.Password, stop);
        TempData["Done"] = texts["people.forgotten.done"];
        return Redirect("/sign-in");
    }

    public async Task Prepare(CancellationToken stop) => Account = await reset.Find(Secret, stop);

    private PageResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
