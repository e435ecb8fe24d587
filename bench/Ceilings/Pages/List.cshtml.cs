using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Ceilings.Pages;

/// <summary>The ceiling of the signed-in list: a bare Razor page with the same query and as many bytes.</summary>
public sealed class ListModel(Engine engine, Sizes sizes) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public string Filler => sizes.Filler;

    public async Task OnGet() => Rows = await Ceilings.Rows.Read(engine, HttpContext.RequestAborted);
}
