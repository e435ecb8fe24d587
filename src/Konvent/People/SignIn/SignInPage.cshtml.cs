using Konvent.People.Sessions;
using Konvent.People.WhoAsks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.People.SignIn;

/// <summary>The way in with a password.</summary>
public sealed class SignInPage(CheckPassword check, StartSession start) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    public IActionResult OnGet() => HttpContext.Asker() is null ? Page() : LocalRedirect(ReturnPath.Of(Return));

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var account = await check.Run(Form.Email, Form.Password, stop);
        await start.Run(account, "password", HttpContext, stop);
        return LocalRedirect(ReturnPath.Of(Return));
    }
}

/// <summary>What the sign-in form asks for.</summary>
public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}
