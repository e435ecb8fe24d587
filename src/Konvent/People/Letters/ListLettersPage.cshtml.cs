using Konvent.Api;
using Konvent.People.Directory;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.People.Letters;

/// <summary>What this server has mailed, or is about to.</summary>
public sealed class ListLettersPage(KonventDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public PageOf<LetterRow> Letters { get; private set; } = new([], null);

    public async Task OnGet(CancellationToken stop)
    {
        HttpContext.Operator(Deed.SeeMail);
        Letters = await ReadLetters.Page(db, After, stop);
    }
}
