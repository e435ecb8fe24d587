using Konvent.People.Limits;
using Konvent.People.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Konvent.People.ForgottenPassword;

/// <summary>Where whoever has forgotten their password asks for a link.</summary>
[EnableRateLimiting(LimitWaysIn.Forms)]
public sealed class AskForResetPage(AskForReset ask, LimitWaysIn limit) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    public bool IsSent { get; private set; }

    public void OnGet() { }

    public async Task OnPost(CancellationToken stop)
    {
        limit.CountName(Form.Email);
        await ask.Run(Form.Email, stop);
        IsSent = true;
    }
}
