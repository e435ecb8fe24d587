using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Ui.Themes;

/// <summary>Keeps the theme somebody chose in a cookie and leads back to where they were.</summary>
public sealed class ChooseThemePage : PageModel
{
    public IActionResult OnPost(string? theme, string? @return)
    {
        if (theme is not null && Theme.All.Contains(theme))
            Response.Cookies.Append(
                Theme.Cookie,
                theme,
                new CookieOptions
                {
                    MaxAge = TimeSpan.FromDays(365),
                    SameSite = SameSiteMode.Lax,
                    HttpOnly = true,
                    Secure = Request.IsHttps,
                    IsEssential = true,
                }
            );
        return LocalRedirect(Url.IsLocalUrl(@return) ? @return! : "/");
    }
}
