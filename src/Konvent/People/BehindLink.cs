using Konvent.People.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Konvent.People;

/// <summary>A page behind a secret link that works for a while: how often one may try is limited, and what has passed is said to be gone.</summary>
[EnableRateLimiting(LimitWaysIn.Links)]
public abstract class BehindLink : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    protected PageResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
