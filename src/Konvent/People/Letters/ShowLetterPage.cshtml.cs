using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.Directory;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Letters;

/// <summary>One letter, as it is read; of its links, those that lead back to this server can be followed.</summary>
public sealed partial class ShowLetterPage(KonventDb db, ServerSettings server) : PageModel
{
    public Letter Letter { get; private set; } = null!;

    public async Task OnGet(Guid id, CancellationToken stop)
    {
        HttpContext.Operator(Deed.SeeMail);
        Letter = await db.Letters.AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, stop) ?? throw new NotFound();
    }

    /// <summary>The text in pieces: a link to this server with its address, anything else without.</summary>
    public IEnumerable<(string Text, string? Address)> Pieces()
    {
        var at = 0;
        foreach (Match link in Link().Matches(Letter.Text))
        {
            var address = link.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')');
            if (!address.StartsWith(server.LinkBase + "/", StringComparison.OrdinalIgnoreCase))
                continue;
            yield return (Letter.Text[at..link.Index], null);
            yield return (address, address);
            at = link.Index + address.Length;
        }
        yield return (Letter.Text[at..], null);
    }

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
