using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
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
        HttpContext.Who().Require(Deed.SeeMail, Place.Server);
        Letters = await ReadLetters.Page(db, After, stop);
    }
}
