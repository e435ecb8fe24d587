using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Ui.Languages;

/// <summary>Keeps the language somebody chose in a cookie and leads back to where they were.</summary>
[FromThisSite]
public sealed class ChooseLanguagePage : PageModel
{
    public IActionResult OnPost(string? language, string? @return)
    {
        if (Language.TryOf(language, out var chosen) && Texts.Languages.Contains(chosen))
            Response.Remember(InterfaceLanguage.Cookie, chosen.Code);
        return LocalRedirect(Url.IsLocalUrl(@return) ? @return! : "/");
    }
}
