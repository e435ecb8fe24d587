using Konvent.Api;
using Konvent.Ui;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.People.Directory;

/// <summary>Everybody who has an account on this server, for its operators.</summary>
public sealed class ListPeoplePage(ReadPeople read, Texts texts) : PageModel
{
    private const int MostPlaces = 5;

    public string? Words { get; private set; }

    public PageOf<PersonRow> People { get; private set; } = new([], null);

    public async Task OnGet([FromQuery] string? q, [FromQuery] string? after, CancellationToken stop)
    {
        HttpContext.Operator();
        Words = q;
        People = await read.Page(q, Guid.TryParse(after, out var id) ? id : null, texts.Language, stop);
    }

    /// <summary>The first few places of a role, and how many there are besides.</summary>
    public string PlacesOf(RoleHeld role) =>
        string.Join(", ", role.Places.Take(MostPlaces))
        + (role.Places.Count > MostPlaces ? " " + texts.Count("directory.places", role.Places.Count - MostPlaces) : "");

    /// <summary>The address of the next part of the same list.</summary>
    public string Next()
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrWhiteSpace(Words))
            query.Add("q", Words);
        query.Add("after", People.Next!);
        return "/people" + query;
    }
}
