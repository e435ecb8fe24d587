using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Ceilings.Pages;

/// <summary>The ceiling of the signed-in list: a bare Razor page with the same query and as many bytes.</summary>
public sealed class ListModel(Engine engine, Sizes sizes) : PageModel
{
    /// <summary>About what one row takes here; the rest of the size is filled up.</summary>
    private const int RowBytes = 420;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public string Filler => Fillers.Of(Math.Max(0, sizes.List - Rows.Count * RowBytes));

    public async Task OnGet() => Rows = await Ceilings.Rows.Read(engine, HttpContext.RequestAborted);
}

/// <summary>Text without meaning, made once for each length.</summary>
internal static class Fillers
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, string> Made = new();

    public static string Of(int length) => Made.GetOrAdd(length, static n => new string('x', n));
}
