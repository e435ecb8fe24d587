using Konvent.People.Accounts;
using Konvent.People.SignIn;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.People.ForgottenPassword;

/// <summary>Where the link from the mail leads: a new password, set with a button.</summary>
public sealed class ResetPasswordPage(ResetPassword reset, Texts texts) : BehindLink, IPrepare
{
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
}
