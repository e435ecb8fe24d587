using Konvent.Ui.Forms;
using Konvent.Ui.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Ui.Themes;

/// <summary>Keeps the theme somebody chose in a cookie and leads back to where they were.</summary>
[FromThisSite]
public sealed class ChooseThemePage : PageModel
{
    public IActionResult OnPost(string? theme, string? @return)
    {
        if (theme is not null && Theme.All.Contains(theme))
            Response.Remember(Theme.Cookie, theme);
        return LocalRedirect(Url.IsLocalUrl(@return) ? @return! : "/");
    }
}
