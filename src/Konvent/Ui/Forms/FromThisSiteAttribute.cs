using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Konvent.Ui.Forms;

/// <summary>For forms that stand on public pages too: they carry no token, since that would set the reader a cookie; instead the browser says that they come from here.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FromThisSiteAttribute : IgnoreAntiforgeryTokenAttribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !ComesFromHere(request))
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    // Every browser of these days sends the first; older ones the second; a program that sends neither has no cookies to abuse.
    private static bool ComesFromHere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site ? site is "same-origin" or "none"
        : request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin == $"{request.Scheme}://{request.Host}"
        : true;
}
