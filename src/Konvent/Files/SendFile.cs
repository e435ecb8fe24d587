using Konvent.Files.Kinds;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Konvent.Files;

/// <summary>A kept content under the name by which it is given to somebody.</summary>
public sealed record FileToSend(string Name, string Hash, long Length, FileKind Kind);

/// <summary>For whom a file is, and so who may keep it on the way.</summary>
public enum SentTo
{
    /// <summary>One person: nobody on the way keeps it, and the browser asks again each time, since rights change.</summary>
    Somebody,
    Everybody,
}

/// <summary>Gives a file: whole or the stretch that was asked for, and nothing to whoever has it already.</summary>
public static class SendFile
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; ";

    /// <summary>As something to be saved, whatever it is.</summary>
    public static FileStreamHttpResult Send(this HttpContext http, KonventDb db, FileToSend file, SentTo whom)
    {
        http.Response.Headers.ContentSecurityPolicy = Nothing + "frame-ancestors 'none'; sandbox";
        return http.Give(db, file, "attachment", whom);
    }

    /// <summary>As something to be looked at, in a frame of our own pages; only kinds that can be.</summary>
    /// <exception cref="Basics.NotFound">It is of a kind that cannot be looked at.</exception>
    public static FileStreamHttpResult Show(this HttpContext http, KonventDb db, FileToSend file, SentTo whom)
    {
        if (file.Kind.Preview == FilePreview.None)
            throw new Basics.NotFound();
        // A viewer of pages brings its own styles; a browser that is told of a sandbox starts none.
        http.Response.Headers.ContentSecurityPolicy =
            file.Kind.Preview == FilePreview.Page
                ? Nothing + "style-src 'unsafe-inline'; frame-ancestors 'self'"
                : Nothing + "frame-ancestors 'none'; sandbox";
        return http.Give(db, file, "inline", whom);
    }

    /// <summary>What follows is an archive that nobody keeps: the next one may have other things in it.</summary>
    public static void SayArchive(this HttpContext http, string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(FileNames.Safe(name));
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.ContentType = FileKinds.Zip.MediaType;
    }

    private static FileStreamHttpResult Give(
        this HttpContext http,
        KonventDb db,
        FileToSend file,
        string how,
        SentTo whom
    )
    {
        var disposition = new ContentDispositionHeaderValue(how);
        disposition.SetHttpFileName(file.Name); // RFC 6266: in plain letters, and as it is.
        var headers = http.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = whom == SentTo.Everybody ? "public, no-cache" : "private, no-cache";
        return TypedResults.Stream(
            new StoredStream(db, file.Hash, file.Length),
            file.Kind.MediaType,
            entityTag: new EntityTagHeaderValue($"\"{file.Hash}\""),
            enableRangeProcessing: true
        );
    }
}
