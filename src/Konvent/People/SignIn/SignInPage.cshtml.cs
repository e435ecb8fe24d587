using Konvent.People.Limits;
using Konvent.People.Passkeys;
using Konvent.People.SecondStep;
using Konvent.People.Sessions;
using Konvent.People.SignIn.Demo;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Konvent.People.SignIn;

/// <summary>The ways in: with a password or a passkey, and in a demo as one of the invented people.</summary>
[EnableRateLimiting(LimitWaysIn.Forms)]
public sealed class SignInPage(
    CheckPassword check,
    LimitWaysIn limit,
    CheckPasskey passkey,
    StartSession start,
    ListDemoPeople list,
    EnterAsDemoPerson enter,
    Texts texts
) : PageModel, IPrepare
{
    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    public IReadOnlyList<DemoPerson> DemoPeople { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (HttpContext.Asker() is not null)
            return GoOn();
        await Prepare(stop);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        limit.CountName(Form.Email);
        var account = await check.Run(Form.Email, Form.Password, stop);
        if (account.TwoFactorEnabled)
        {
            await BetweenSteps.Begin(account, HttpContext);
            return Redirect("/sign-in/code?return=" + Uri.EscapeDataString(ReturnPath.Of(Return)));
        }
        await start.Run(account, "password", HttpContext, stop);
        return GoOn();
    }

    public async Task<IActionResult> OnPostPasskeyOptions() => Content(await passkey.Ask(), "application/json");

    public async Task<IActionResult> OnPostPasskey(CancellationToken stop)
    {
        var account = await passkey.Run(Form.Credential);
        await start.Run(account, "passkey", HttpContext, stop);
        return GoOn();
    }

    public async Task<IActionResult> OnPostDemo(Guid person, CancellationToken stop)
    {
        await enter.Run(person, HttpContext, stop);
        return GoOn();
    }

    public async Task Prepare(CancellationToken stop) => DemoPeople = await list.Run(texts.Language, stop);

    private LocalRedirectResult GoOn() => LocalRedirect(ReturnPath.Of(Return));
}

/// <summary>What the sign-in form asks for.</summary>
public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    /// <summary>The device's answer where one signs in with a passkey, as JSON.</summary>
    public string? Credential { get; set; }
}
