namespace Konvent.Ui.Headers;

/// <summary>Keeps what somebody chose for this browser, such as a language, for a year.</summary>
internal static class RememberInBrowser
{
    public static void Remember(this HttpResponse response, string name, string chosen) =>
        response.Cookies.Append(
            name,
            chosen,
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                HttpOnly = true,
                Secure = response.HttpContext.Request.IsHttps,
                IsEssential = true,
            }
        );
}
