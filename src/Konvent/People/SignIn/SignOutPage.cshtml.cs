using Konvent.People.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.People.SignIn;

/// <summary>The way out; the frame of every page posts to it.</summary>
public sealed class SignOutPage(EndSessions end) : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await end.SignOut(HttpContext, stop);
        return LocalRedirect("/sign-in");
    }
}
