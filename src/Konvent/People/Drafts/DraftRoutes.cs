using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.People.SignIn;
using Konvent.People.WhoAsks;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.People.Drafts;

/// <summary>Where forms keep themselves while they are being filled in. Both ways ask for the anti-forgery token, in the header or in the form.</summary>
public static class DraftRoutes
{
    public static void MapDrafts(this IEndpointRouteBuilder app)
    {
        var drafts = app.MapGroup("/drafts/{form}").ExcludeFromDescription();
        drafts.MapPost("", Keep);
        drafts.MapDelete("", Drop);
        drafts.MapPost("/discard", Discard);
    }

    private static async Task<Results<NoContent, UnauthorizedHttpResult, BadRequest>> Keep(
        HttpContext http,
        IAntiforgery forgery,
        KeepDraft keep,
        string form,
        CancellationToken stop
    )
    {
        // Told to a script, which would take the way to the sign-in page for success.
        if (http.Asker() is not { } who)
            return TypedResults.Unauthorized();
        if (!await forgery.IsRequestValidAsync(http))
            return TypedResults.BadRequest();
        await keep.Run(who.Id, form, DraftFields.Read(await Body(http, stop)), stop);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, UnauthorizedHttpResult, BadRequest>> Drop(
        HttpContext http,
        IAntiforgery forgery,
        DropDraft drop,
        string form,
        CancellationToken stop
    )
    {
        if (http.Asker() is not { } who)
            return TypedResults.Unauthorized();
        if (!await forgery.IsRequestValidAsync(http))
            return TypedResults.BadRequest();
        await drop.Run(who.Id, form, stop);
        return TypedResults.NoContent();
    }

    private static async Task<Results<RedirectHttpResult, BadRequest>> Discard(
        HttpContext http,
        IAntiforgery forgery,
        DropDraft drop,
        string form,
        CancellationToken stop
    )
    {
        var who = http.Who();
        if (!await forgery.IsRequestValidAsync(http))
            return TypedResults.BadRequest();
        var sent = await http.Request.ReadFormAsync(stop);
        await drop.Run(who.Id, DraftKeys.Checked(form), stop);
        return TypedResults.LocalRedirect(ReturnPath.Of(sent["return"]));
    }

    private static async Task<byte[]> Body(HttpContext http, CancellationToken stop)
    {
        using var body = new MemoryStream();
        var piece = new byte[16 * 1024];
        while (await http.Request.Body.ReadAsync(piece, stop) is > 0 and var read)
        {
            if (body.Length + read > DraftFields.LargestSize)
                throw new RuleBroken("history.draft.tooLarge");
            body.Write(piece, 0, read);
        }
        return body.ToArray();
    }
}
