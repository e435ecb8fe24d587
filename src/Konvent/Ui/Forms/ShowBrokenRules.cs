using Konvent.Basics;
using Konvent.Reading;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Ui.Forms;

/// <summary>Where a deed breaks a rule, the form comes back as it was typed, with the rule's sentence at its field and status 422.</summary>
internal sealed class ShowBrokenRules(Texts texts) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var done = await next();
        if (
            done.Exception is not RuleBroken broken
            || done.HandlerInstance is not PageModel page
            || !HttpMethods.IsPost(context.HttpContext.Request.Method)
        )
            return;
        foreach (var breach in broken.Breaches)
            page.ModelState.AddModelError(
                breach.Field is null ? "" : "Form." + InputOf(breach.Field),
                texts[breach.Key, breach.Values]
            );
        done.ExceptionHandled = true;
        if (page is IPrepare prepare)
            await prepare.Prepare(context.HttpContext.RequestAborted);
        done.Result = new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    // One language of a wording has an input of its own: LongName.pl stands in Form.LongName.Texts[pl].
    private static string InputOf(string field) =>
        field.LastIndexOf('.') is > 0 and var dot && Language.TryOf(field[(dot + 1)..], out var language)
            ? $"{field[..dot]}.Texts[{language}]"
            : field;
}

/// <summary>A page that must fetch what stands around its form before it can be shown again.</summary>
public interface IPrepare
{
    Task Prepare(CancellationToken stop);
}
