using System.Text;
using Konvent.Files;
using Konvent.Files.Arriving;
using Konvent.People.Rights;
using Konvent.Projects.Documents;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konvent.Tests.Projects.Documents;

/// <summary>Documents of a sample's project, and uploads as a browser sends them.</summary>
internal static class SampleDocuments
{
    private const string Boundary = "----a-boundary-of-our-own";

    /// <summary>A content as it lies there after an upload.</summary>
    public static async Task<FileToSend> Kept(this Sample sample, string name, byte[] content)
    {
        await using var arrived = await sample
            .House.Services.GetRequiredService<ReceiveFile>()
            .Run(new MemoryStream(content), name, default);
        return await sample.Do<KeepFile, FileToSend>(deed => deed.Run(arrived, default));
    }

    /// <summary>A document that is not saved yet.</summary>
    public static Document Document(this Sample sample, string title, FileToSend file) =>
        new(
            sample.Project,
            new(Sample.Say("en", title), null, DocumentReaders.Members),
            new(file, null, null, sample.House.Clock.GetUtcNow(), "Ada Example")
        );

    /// <summary>Somebody has uploaded a text of this name.</summary>
    public static async Task<Document> HasDocument(
        this Sample sample,
        string title,
        DocumentReaders readers = DocumentReaders.Members,
        byte[]? content = null,
        string name = "a.txt",
        Guid? folder = null
    )
    {
        var file = await sample.Kept(name, content ?? Files.SampleFiles.OwnText());
        var wanted = new NewDocument([new(Language.English, title)], folder, readers, null, null);
        return await sample.Do<AddDocument, Document>(deed =>
            deed.Run(sample.Acronym, wanted, file, sample.Coordinator, default)
        );
    }

    public static Task<List<Document>> StoredDocuments(this Sample sample) =>
        sample.House.InDatabase(db =>
            db.Documents.AsNoTracking().Where(d => d.ProjectId == sample.Project).ToListAsync()
        );

    /// <summary>Sends a form with a file in it, as a browser does: with the token of the page on which the form stands.</summary>
    /// <param name="content">Null where no file was chosen.</param>
    public static async Task<HttpResponseMessage> Upload(
        this HttpClient browser,
        string address,
        byte[]? content,
        string? name,
        params (string Name, string Value)[] fields
    )
    {
        var token = await browser.FormToken(address);
        return await browser.Send(address, Form(content, name, [("__RequestVerificationToken", token), .. fields]));
    }

    /// <summary>Posts this body as a form with a file in it.</summary>
    public static async Task<HttpResponseMessage> Send(this HttpClient browser, string address, byte[] form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(form) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Boundary}");
        request.Headers.Add("Origin", browser.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await browser.SendAsync(request);
    }

    /// <summary>The body of such a form: names in UTF-8, with nothing but quotes escaped, and the file last.</summary>
    public static byte[] Form(byte[]? content, string? name, params (string Name, string Value)[] fields)
    {
        using var body = new MemoryStream();
        foreach (var (field, value) in fields)
            Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        if (name is not null)
        {
            Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"Form.File\"; filename=\"{name}\"\r\n");
            Write("Content-Type: application/octet-stream\r\n\r\n");
            body.Write(content ?? []);
            Write("\r\n");
        }
        Write($"--{Boundary}--\r\n");
        return body.ToArray();

        void Write(string text) => body.Write(Encoding.UTF8.GetBytes(text));
    }
}
