using System.Globalization;
using Konvent.Ui.Languages;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Konvent.ActionPlans.Guests;

/// <summary>Shows a page behind a link in the language in which its guest was invited, until they choose another one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SpeakToGuestAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (
            !http.Request.Cookies.ContainsKey(InterfaceLanguage.Cookie)
            && http.GetRouteValue("secret") is string secret
            && await http.RequestServices.GetRequiredService<FindGuest>().LanguageOf(secret, http.RequestAborted)
                is { } language
        )
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = InterfaceLanguage.CultureOf(language);
        await next();
    }
}
