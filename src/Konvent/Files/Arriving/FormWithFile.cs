using System.Runtime.ExceptionServices;
using System.Text;
using Konvent.Basics;
using Konvent.Files.Kinds;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Konvent.Files.Arriving;

/// <summary>
/// A form in which a file comes along. Its fields are read as those of any form; the file goes to the disk on the way and is looked at.
/// What is wrong with the file is said only where somebody asks for it, so that the form with all else in it comes back.
/// </summary>
internal sealed class FormWithFile(HttpContext http, ReceiveFile receive) : IFormFeature
{
    private const string FileField = "Form." + FindKind.Field;
    private const int MostFields = 500;
    private const int MostText = 1024 * 1024;

    private Task<IFormCollection>? reading;
    private ArrivedFile? arrived;
    private ExceptionDispatchInfo? refused;

    public bool HasFormContentType => true;

    public IFormCollection? Form { get; set; }

    public bool HasFile => arrived is not null || refused is not null;

    /// <summary>The file; null where none was chosen.</summary>
    public ArrivedFile? File
    {
        get
        {
            refused?.Throw();
            return arrived;
        }
    }

    public IFormCollection ReadForm() =>
        Form ?? throw new InvalidOperationException("A form with a file in it is read without blocking a thread.");

    // Read once, also where it cannot be: what is gone cannot be read again.
    public Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken) =>
        reading ??= Read(cancellationToken);

    private async Task<IFormCollection> Read(CancellationToken stop)
    {
        try
        {
            var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
            var parts = new MultipartReader(Boundary(), http.Request.Body);
            var room = MostText;
            while (await parts.ReadNextSectionAsync(stop) is { } part)
                room -= await Take(part, fields, room, stop);
            return Form = new FormCollection(fields);
        }
        catch (IOException cut) when (cut is not BadHttpRequestException)
        {
            throw new InvalidDataException("The form ends in the middle.", cut);
        }
    }

    /// <summary>Answers how much text there was.</summary>
    private async Task<int> Take(
        MultipartSection part,
        Dictionary<string, StringValues> fields,
        int room,
        CancellationToken stop
    )
    {
        if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var what))
            return 0;
        if (what.IsFileDisposition())
        {
            await TakeFile(part, what, stop);
            return 0;
        }
        var text = await TextOf(part.Body, room, stop);
        var name = HeaderUtilities.RemoveQuotes(what.Name).ToString();
        fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), text);
        return fields.Count <= MostFields && fields[name].Count <= MostFields
            ? text.Length
            : throw new InvalidDataException("The form has too many fields.");
    }

    private async Task TakeFile(MultipartSection part, ContentDispositionHeaderValue what, CancellationToken stop)
    {
        var name = FirstOf(what.FileNameStar, HeaderUtilities.RemoveQuotes(what.FileName));
        if (HeaderUtilities.RemoveQuotes(what.Name) != FileField || name.Length == 0 || arrived is not null)
            return; // Nothing was chosen, or nobody asked for it. The reader passes over it.
        try
        {
            arrived = await receive.Run(part.Body, name, stop);
            http.Response.RegisterForDisposeAsync(arrived);
        }
        catch (Exception wrong) when (wrong is RuleBroken or FileTooLarge)
        {
            refused = ExceptionDispatchInfo.Capture(wrong);
        }
    }

    private static async Task<string> TextOf(Stream body, int room, CancellationToken stop)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        using var reader = new StreamReader(body, new UTF8Encoding(false), false, bufferSize: 4096, leaveOpen: true);
        while (await reader.ReadAsync(buffer, stop) is > 0 and var read)
            if (text.Append(buffer, 0, read).Length > room)
                throw new InvalidDataException("The form has too much text.");
        return text.ToString();
    }

    private string Boundary() =>
        MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 128 } boundary
            ? boundary.ToString()
            : throw new InvalidDataException("The form does not say where its parts end.");

    private static string FirstOf(StringSegment one, StringSegment other) =>
        (StringSegment.IsNullOrEmpty(one) ? other : one).ToString();
}

/// <summary>Files in forms.</summary>
public static class FilesInForms
{
    /// <summary>The form of this request may bring a file. Said before anybody reads the form, once it is known that the person may.</summary>
    public static void ExpectFile(this HttpContext http, ReceiveFile receive)
    {
        http.TakeLargeBody(receive);
        http.Features.Set<IFormFeature>(new FormWithFile(http, receive));
    }

    /// <summary>The body of this request may be as large as a file.</summary>
    public static void TakeLargeBody(this HttpContext http, ReceiveFile receive)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = receive.LargestRequest;
    }

    /// <summary>Whether somebody chose a file, whatever becomes of it.</summary>
    public static bool HasFile(this HttpContext http) =>
        http.Features.Get<IFormFeature>() is FormWithFile { HasFile: true };

    /// <summary>The file that came with the form.</summary>
    /// <exception cref="RuleBroken">None was chosen, or it is not of a kind that is taken.</exception>
    public static ArrivedFile ArrivedFile(this HttpContext http) =>
        (http.Features.Get<IFormFeature>() as FormWithFile)?.File
        ?? throw new RuleBroken("files.rule.missing", FindKind.Field);
}
