using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Konvent.Ui.Forms.Races;

/// <summary>Where somebody else has saved meanwhile, both people's forms are brought together and shown in place of the form, with status 409.</summary>
internal sealed class MendRaces : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var done = await next();
        if (
            done.Exception is not StaleSave
            || done.HandlerInstance is not (PageModel page and IMendRaces mends)
            || page.GetType().GetProperty("Form")?.GetValue(page) is not { } mine
        )
            return;
        var stop = context.HttpContext.RequestAborted;
        page.ViewData.Race = SaveRace.Between(await mends.Versions(stop), mine);
        if (page is IPrepare prepare)
            await prepare.Prepare(stop);
        done.ExceptionHandled = true;
        done.Result = new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }
}

/// <summary>The race that the page is to show in place of its form.</summary>
public static class RaceOfPage
{
    extension(ViewDataDictionary view)
    {
        public SaveRace? Race
        {
            get => view["Race"] as SaveRace;
            set => view["Race"] = value;
        }
    }
}
