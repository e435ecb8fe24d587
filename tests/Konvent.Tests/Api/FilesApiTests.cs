using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Files;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Documents;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class FilesApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_file_is_uploaded_read_changed_and_taken_out(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.At("/files");
        var content = SampleFiles.Pdf(sample.Acronym);

        var added = await Upload(
            api,
            at + "?name=Plan%20%C5%9B.pdf&title=The%20plan&language=pl&readers=team",
            content
        );
        added.Status.ShouldBe((int)HttpStatusCode.Created, added.Detail);
        var id = (string)added.Json!["id"]!;
        ((string)added.Json["title"]!["pl"]!).ShouldBe("The plan");
        ((string)added.Json["readers"]!).ShouldBe("team");
        ((string)added.Json["versions"]![0]!["fileName"]!).ShouldBe("Plan ś.pdf");

        var newer = await Upload(api, $"{at}/{id}/versions?name=b.txt&note=Plain", SampleFiles.OwnText());
        newer.Json!["versions"]!.AsArray().Count.ShouldBe(2);
        var given = await api.Get($"{at}/{id}/versions/1/content");
        (await given.Whole.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        given.Whole.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");

        var one = await api.Get($"{at}/{id}");
        var folder = await api.Post(sample.At("/folders"), new { name = new { en = "Plans" }, parentId = (Guid?)null });
        var moved = await api.Put(
            $"{at}/{id}",
            new
            {
                title = new { pl = "Plan" },
                folderId = (string)folder.Json!["id"]!,
                readers = "public",
            },
            one.ETag
        );
        moved.Status.ShouldBe((int)HttpStatusCode.OK, moved.Detail);
        (
            await api.Put(
                $"{at}/{id}",
                new
                {
                    title = new { pl = "Late" },
                    folderId = (Guid?)null,
                    readers = "team",
                },
                one.ETag
            )
        ).Status.ShouldBe((int)HttpStatusCode.PreconditionFailed);

        var released = await api.Put($"{at}/{id}/release", null, moved.ETag);
        ((int)released.Json!["releasedVersion"]!).ShouldBe(2);
        (await api.Delete($"{at}/{id}/release", released.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get(at)).Json!.AsArray().Count.ShouldBe(1);
        (await api.Delete($"{sample.At("/folders")}/{folder.Json["id"]}", folder.ETag)).Rules.ShouldBe([
            "documents.rule.folderNotEmpty",
        ]);

        var last = await api.Get($"{at}/{id}");
        (await api.Delete($"{at}/{id}", last.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get($"{at}/{id}")).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_with_an_upload_is_answered_with_a_problem(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.At("/files");
        var text = SampleFiles.Text();

        (await Upload(api, at, text)).Rules.ShouldBe(["documents.rule.fileName"]);
        (await Upload(api, at + "?name=a.txt", [])).Rules.ShouldBe(["files.rule.empty"]);
        (await Upload(api, at + "?name=a.pdf", SampleFiles.Docx())).Rules.ShouldBe(["files.rule.otherName"]);
        (await Upload(api, at + "?name=a.txt&readers=7", text)).Rules.ShouldBe(["documents.rule.readersUnknown"]);
        (await Upload(api, at + "?name=a.txt&language=xx", text)).Rules.ShouldBe(["basics.reading.language.unknown"]);
        (await Upload(api, at + "?name=a.txt&folder=x", text)).Status.ShouldBe(400);
        (await Upload(api, at + "?name=a%00.txt&title=%00", text)).Status.ShouldBe(422);
        (await Upload(api, at + $"?name=a.txt&folder={Guid.CreateVersion7()}", text)).Rules.ShouldBe([
            "documents.rule.folderUnknown",
        ]);
        (await sample.StoredDocuments()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Who_may_not_upload_is_refused_before_anything_is_taken_in(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var at = sample.At("/files?name=a.txt");

        (await Upload(await KeyHolder.With(sample, Role.Viewer), at, SampleFiles.OwnText())).Status.ShouldBe(403);
        (await Upload(KeyHolder.Anybody(sample.House), at, SampleFiles.OwnText())).Status.ShouldBe(401);
        (
            await Upload(
                await KeyHolder.With(await Sample.In(sample.House), Role.Coordinator),
                at,
                SampleFiles.OwnText()
            )
        ).Status.ShouldBe(404);
    }

    private static Task<Answered> Upload(KeyHolder api, string path, byte[] content) =>
        api.Ask(HttpMethod.Post, path, request => request.Content = new ByteArrayContent(content));
}
