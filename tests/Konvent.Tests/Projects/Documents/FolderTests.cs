using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Documents;
using Konvent.Projects.Documents.Folders;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Documents;

public sealed class FolderTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_makes_a_folder_and_files_lie_in_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place);

        var made = await browser.PostForm(sample.At("/files/folders/new"), ("Form.Name.Texts[en]", "Minutes"));
        var folder = Guid.Parse(made.Headers.Location!.OriginalString.Split('=')[1]);
        var document = await sample.HasDocument("June", folder: folder);

        (await browser.GetStringAsync(sample.At("/files"))).ShouldContain("1 document");
        (await browser.GetStringAsync(sample.At("/files"))).ShouldNotContain("June");
        (await browser.GetStringAsync(made.Headers.Location.OriginalString)).ShouldContain("June");
        (await browser.GetStringAsync(sample.At($"/files/{document.Id}"))).ShouldContain("Minutes");
    }

    [Theory, BothEngines]
    public async Task A_folder_lies_neither_in_itself_nor_deeper_than_five(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var path = new List<Folder>();
        for (var n = 0; n < FolderTree.Deepest; n++)
            path.Add(await Add(sample, $"Level {n}", path.LastOrDefault()?.Id));

        (await Refusal(() => Add(sample, "Too deep", path[^1].Id))).ShouldBe("documents.rule.tooDeep");
        (await Refusal(() => Move(sample, path[0], path[2].Id))).ShouldBe("documents.rule.folderInItself");
        (await Refusal(() => Move(sample, path[0], path[0].Id))).ShouldBe("documents.rule.folderInItself");
        var other = await Add(sample, "Other", null);
        (await Refusal(() => Move(sample, path[0], other.Id))).ShouldBe("documents.rule.tooDeep");
        (await Refusal(() => Add(sample, "Lost", Guid.CreateVersion7()))).ShouldBe("documents.rule.folderUnknown");
        var foreign = await Add(await Sample.In(sample.House), "Foreign", null);
        (await Refusal(() => Add(sample, "Smuggled", foreign.Id))).ShouldBe("documents.rule.folderUnknown");
    }

    [Theory, BothEngines]
    public async Task Two_folders_that_are_put_into_each_other_at_once_make_no_ring(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (one, other) = (await Add(sample, "One", null), await Add(sample, "Other", null));

        await Task.WhenAll(Try(() => Move(sample, one, other.Id)), Try(() => Move(sample, other, one.Id)));

        var stored = await sample.House.InDatabase(db =>
            db.Folders.Where(folder => folder.ProjectId == sample.Project).ToListAsync()
        );
        stored.Count(folder => folder.ParentId is null).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Only_an_empty_folder_goes_and_what_lay_in_it_is_not_lost(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var folder = await Add(sample, "Drafts", null);
        var document = await sample.HasDocument("A draft", folder: folder.Id);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var page = sample.At($"/files/folders/{folder.Id}");

        (await browser.PostForm(page + "?handler=Remove", ("Form.Version", "1"))).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
        await browser.PostForm(sample.At($"/files/{document.Id}/change") + "?handler=Remove", ("Form.Version", "1"));
        (await browser.PostForm(page + "?handler=Remove", ("Form.Version", "1"))).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
        await browser.PostForm(sample.At("/files") + "?handler=Restore", ("id", document.Id.ToString()));

        (await sample.StoredDocuments()).ShouldHaveSingleItem().FolderId.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Who_puts_nothing_in_sees_no_folders_in_which_there_is_nothing_for_them(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var few = await Add(sample, "For few of us", null);
        var all = await Add(sample, "For all of us", null);
        await sample.HasDocument("Secret", DocumentReaders.Coordination, folder: few.Id);
        await sample.HasDocument("Known", folder: all.Id);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var html = await viewer.GetStringAsync(sample.At("/files"));

        html.ShouldContain("For all of us");
        html.ShouldNotContain("For few of us");
        (await viewer.GetAsync(sample.At($"/files?folder={few.Id}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<Folder> Add(Sample sample, string name, Guid? parent) =>
        sample.Do<AddFolder, Folder>(deed =>
            deed.Run(sample.Acronym, Written(name, parent), sample.Coordinator, default)
        );

    private static Task Move(Sample sample, Folder folder, Guid parent) =>
        sample.Do<ChangeFolder>(deed =>
            deed.Run(sample.Acronym, folder.Id, 1, Written(folder.Name.ToString(), parent), sample.Coordinator, default)
        );

    private static WrittenFolder Written(string name, Guid? parent) => new([new(Language.English, name)], parent);

    private static async Task<string> Refusal(Func<Task> what) => (await Should.ThrowAsync<RuleBroken>(what)).First.Key;

    private static async Task Try(Func<Task> what)
    {
        try
        {
            await what();
        }
        catch (RuleBroken)
        {
            // One of the two comes too late.
        }
    }
}
