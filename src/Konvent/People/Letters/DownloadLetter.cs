using System.Text;
using Konvent.Basics;
using Konvent.Mail;
using Konvent.Mail.Mime;
using Konvent.People.Directory;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Letters;

/// <summary>Gives a letter as the file that a mail program opens.</summary>
internal static class DownloadLetter
{
    public static void MapLetters(this IEndpointRouteBuilder app) => app.MapGet("/mail/{id:guid}/eml", Answer);

    private static async Task<FileContentHttpResult> Answer(
        Guid id,
        HttpContext http,
        KonventDb db,
        MailSettings settings,
        CancellationToken stop
    )
    {
        http.Operator(Deed.SeeMail);
        var letter =
            await db.Letters.AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, stop) ?? throw new Basics.NotFound();
        try
        {
            var message = Encoding.ASCII.GetBytes(MessageText.Of(letter, settings.From));
            return TypedResults.File(message, "message/rfc822", $"{letter.Id}.eml");
        }
        catch (NotPosted)
        {
            throw new RuleBroken("people.letters.noAddress");
        }
    }
}
