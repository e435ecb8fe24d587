using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Projects.Documents;
using Konvent.Projects.Documents.Folders;
using Konvent.Reading;
using Konvent.Tests.Files;
using Shouldly;

namespace Konvent.Tests.Projects.Documents;

public sealed class DownloadTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_file_is_given_to_be_saved_and_never_to_be_run(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var content = SampleFiles.Svg("<script>alert(1)</script>");
        var document = await sample.HasDocument("Logo", content: content, name: "Znak „rzeka”; 1.svg");
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var answer = await browser.GetAsync(At(sample, document));

        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        answer.Content.Headers.ContentLength.ShouldBe(content.Length);
        var disposition = answer.Content.Headers.ContentDisposition!;
        disposition.DispositionType.ShouldBe("attachment");
        disposition.FileNameStar.ShouldBe("Znak „rzeka”; 1.svg");
        disposition.FileName!.ShouldAllBe(letter => letter < 128);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        answer.Headers.ETag!.Tag.ShouldBe($"\"{document.Newest.Hash}\"");
    }

    [Theory, BothEngines]
    public async Task Whoever_has_it_already_gets_nothing_and_whoever_wants_a_stretch_gets_that(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var content = SampleFiles.OwnText(2 * FilePiece.Size);
        var document = await sample.HasDocument("Long", content: content);
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var known = await Ask(
            browser,
            At(sample, document),
            request => request.Headers.IfNoneMatch.Add(new($"\"{document.Newest.Hash}\""))
        );
        var stretch = await Ask(
            browser,
            At(sample, document),
            request => request.Headers.Range = new RangeHeaderValue(FilePiece.Size - 3, FilePiece.Size + 2)
        );
        var beyond = await Ask(
            browser,
            At(sample, document),
            request => request.Headers.Range = new RangeHeaderValue(9_000_000, null)
        );
        var head = await Ask(browser, At(sample, document), request => request.Method = HttpMethod.Head);

        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        stretch.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await stretch.Content.ReadAsByteArrayAsync()).ShouldBe(content[(FilePiece.Size - 3)..(FilePiece.Size + 3)]);
        beyond.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        head.Content.Headers.ContentLength.ShouldBe(content.Length);
    }

    [Theory, BothEngines]
    public async Task Only_pictures_and_pages_are_shown(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var picture = await sample.HasDocument("Picture", content: SampleFiles.Png(), name: "a.png");
        var pages = await sample.HasDocument("Pages", content: SampleFiles.Pdf(), name: "a.pdf");
        var drawing = await sample.HasDocument("Drawing", content: SampleFiles.Svg(), name: "a.svg");
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var shown = await browser.GetAsync(At(sample, picture) + "/preview");
        shown.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        shown.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        var page = await browser.GetAsync(At(sample, pages) + "/preview");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'self'");
        (await browser.GetAsync(At(sample, drawing) + "/preview")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync(At(sample, drawing) + "7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var around = await browser.GetAsync(sample.At($"/files/{pages.Id}"));
        around.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-src 'self'");
        (await around.Content.ReadAsStringAsync()).ShouldContain("<iframe");
        (await browser.GetAsync(sample.At("/files")))
            .Headers.GetValues("Content-Security-Policy")
            .Single()
            .ShouldNotContain("frame-src");
    }

    [Theory, BothEngines]
    public async Task All_files_come_in_their_folders_under_names_of_their_own(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var folder = await AddFolder(sample, "Minutes / 2026");
        var content = SampleFiles.OwnText(FilePiece.Size + 5);
        await sample.HasDocument("One", content: content, folder: folder.Id);
        await sample.HasDocument("Two", folder: folder.Id);
        var third = await sample.HasDocument("Three");
        await sample.HasDocument("Secret", DocumentReaders.Coordination);
        var file = await sample.Kept("new.txt", SampleFiles.OwnText());
        await sample.Do<AddVersion, Document>(deed =>
            deed.Run(sample.Acronym, third.Id, file, null, null, sample.Coordinator, default)
        );
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var newest = await Archive(browser, sample.At("/files.zip"));
        var every = await Archive(browser, sample.At("/files.zip?versions=all"));

        newest.Keys.Order().ShouldBe(["Minutes - 2026/a (2).txt", "Minutes - 2026/a.txt", "new.txt"]);
        newest["Minutes - 2026/a.txt"].ShouldBe(content);
        every.Keys.ShouldContain("Three/1 a.txt");
        every.Keys.ShouldContain("Three/2 new.txt");
    }

    private static string At(Sample sample, Document document) => sample.At($"/files/{document.Id}/versions/1");

    private static Task<Folder> AddFolder(Sample sample, string name) =>
        sample.Do<AddFolder, Folder>(deed =>
            deed.Run(sample.Acronym, new([new(Language.English, name)], null), sample.Coordinator, default)
        );

    private static async Task<HttpResponseMessage> Ask(
        HttpClient browser,
        string address,
        Action<HttpRequestMessage> how
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        how(request);
        return await browser.SendAsync(request);
    }

    private static async Task<Dictionary<string, byte[]>> Archive(HttpClient browser, string address)
    {
        using var zip = new ZipArchive(new MemoryStream(await browser.GetByteArrayAsync(address)));
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using var packed = await entry.OpenAsync();
            await packed.CopyToAsync(content);
            files[entry.FullName] = content.ToArray();
        }
        return files;
    }
}
