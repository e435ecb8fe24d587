using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Konvent.People.Drafts;

/// <summary>
/// A form that is sent after its person was signed out, or whose anti-forgery token no longer counts, is kept as that person's draft. They
/// come back to it after signing in, and find it as they typed it.
/// </summary>
internal sealed class KeepWhatIsSent(
    DraftTicket tickets,
    KeepDraft keep,
    IAntiforgery forgery,
    ITempDataDictionaryFactory said,
    Texts texts
) : IAsyncAuthorizationFilter, IOrderedFilter
{
    // Before the anti-forgery token is looked at: it is bound to the person who is gone.
    public int Order => 0;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType)
            return;
        if (await FormOf(http) is not { } form)
            return;
        if (tickets.Read(form[DraftTicket.Field]) is not { } ticket || await IsGood(http, ticket.Account))
            return;
        try
        {
            await keep.Run(ticket.Account, ticket.Form, DraftFields.Of(form), http.RequestAborted);
        }
        catch (RuleBroken)
        {
            return; // Too large, or nothing that can be stored: refused as it would have been.
        }
        var back = http.Request.Path.Value!;
        if (http.Asker() is null)
            said.GetTempData(http)["Done"] = texts["people.draft.kept"];
        context.Result = new LocalRedirectResult(
            http.Asker() is null ? "/sign-in?return=" + Uri.EscapeDataString(back) : back
        );
    }

    // What cannot be read is refused where forms are bound; the page that says so comes by here with the same form.
    private static async Task<IFormCollection?> FormOf(HttpContext http)
    {
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private async Task<bool> IsGood(HttpContext http, Guid account) =>
        http.Asker()?.Id == account && await forgery.IsRequestValidAsync(http);
}
