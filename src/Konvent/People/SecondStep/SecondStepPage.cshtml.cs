using Konvent.People.Limits;
using Konvent.People.Sessions;
using Konvent.People.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Konvent.People.SecondStep;

/// <summary>The second step of signing in.</summary>
[EnableRateLimiting(LimitWaysIn.Forms)]
public sealed class SecondStepPage(BetweenSteps between, CheckCode check, StartSession start) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    [BindProperty]
    public CodeForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken stop) =>
        await between.Find(HttpContext, stop) is null ? FirstStep() : Page();

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await between.Find(HttpContext, stop) is not { } account)
            return FirstStep();
        await check.Run(account, Form.Code, stop);
        await start.Run(account, "code", HttpContext, stop);
        await BetweenSteps.End(HttpContext);
        return LocalRedirect(ReturnPath.Of(Return));
    }

    private RedirectResult FirstStep() => Redirect("/sign-in?return=" + Uri.EscapeDataString(ReturnPath.Of(Return)));
}

/// <summary>What the second step asks for.</summary>
public sealed class CodeForm
{
    public string? Code { get; set; }
}
