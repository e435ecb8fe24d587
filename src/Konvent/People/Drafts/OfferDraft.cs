using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Drafts;

/// <summary>Fills an opened form from the person's draft where there is one, and takes the draft along when the form is saved.</summary>
internal sealed class OfferDraft(
    KonventDb db,
    DropDraft drop,
    DraftTicket tickets,
    FillFromDraft fill,
    IServiceScopeFactory scopes
) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var http = context.HttpContext;
        if (context.HandlerInstance is not (PageModel page and IHaveDraft having) || http.Asker() is not { } who)
        {
            await next();
            return;
        }
        var ticket = http.Request.HasFormContentType ? tickets.Read(http.Request.Form[DraftTicket.Field]) : null;
        if (ticket is { } sent)
            await drop.WithNextSave(who.Id, sent.Form, http.RequestAborted);
        var done = await next();
        if (ticket is { } refused && refused.Account == who.Id && IsRefused(done))
            await Keep(who.Id, refused.Form, http);
        if (done.Exception is null && done.Result is PageResult or null && HttpMethods.IsGet(http.Request.Method))
            await Offer(page, having.DraftKey, who.Id, http.RequestAborted);
    }

    // A form that comes back has not been saved: whoever leaves it now shall find it as it was sent.
    private static bool IsRefused(PageHandlerExecutedContext done) =>
        done.Exception is RuleBroken or StaleSave || done.Exception is null && done.Result is PageResult;

    private async Task Keep(Guid account, string form, HttpContext http)
    {
        // Apart from what the deed has begun and not saved.
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope
                .ServiceProvider.GetRequiredService<KeepDraft>()
                .Run(account, form, DraftFields.Of(http.Request.Form), http.RequestAborted);
        }
        catch (RuleBroken)
        {
            // Too large, or nothing that can be stored: it stands on the page, and nowhere else.
        }
    }

    private async Task Offer(PageModel page, string? form, Guid account, CancellationToken stop)
    {
        var draft = await db
            .Drafts.AsNoTracking()
            .FirstOrDefaultAsync(known => known.AccountId == account && known.Form == form, stop);
        if (draft is not null && await fill.Run(page, DraftFields.Read(draft.Content)))
            page.ViewData.Draft = draft;
    }
}

/// <summary>The draft from which the page's form is filled in.</summary>
public static class DraftOfPage
{
    extension(ViewDataDictionary view)
    {
        public Draft? Draft
        {
            get => view["Draft"] as Draft;
            set => view["Draft"] = value;
        }
    }
}
