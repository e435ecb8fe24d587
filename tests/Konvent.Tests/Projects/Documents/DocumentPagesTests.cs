using System.Net;
using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Documents;
using Konvent.Reading;
using Konvent.Tests.Files;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Documents;

public sealed class DocumentPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Of_two_who_change_it_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var document = await sample.HasDocument("Agreement");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.At($"/files/{document.Id}/change"));
        await Rename(sample, document, "The other's title");

        var answer = await form.Type(("Form.Title.Texts[en]", "My title")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("The other's title");
        html.ShouldContain("My title");
        (await sample.StoredDocuments()).ShouldHaveSingleItem().Title.ToString().ShouldBe("The other's title");
    }

    [Theory, BothEngines]
    public async Task What_was_removed_comes_back_with_all_its_versions(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var content = SampleFiles.OwnText();
        var document = await sample.HasDocument("Agreement", content: content);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var page = sample.At($"/files/{document.Id}");
        await browser.Upload(page + "/versions/new", SampleFiles.OwnText(), "b.txt");

        await browser.PostForm(page + "/change?handler=Remove", ("Form.Version", "2"));
        (await browser.GetAsync(page + "/versions/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetStringAsync(sample.At("/files"))).ShouldContain("Agreement"); // Among those that can be brought back.
        await browser.PostForm(sample.At("/files") + "?handler=Restore", ("id", document.Id.ToString()));

        (await browser.GetByteArrayAsync(page + "/versions/1")).ShouldBe(content);
        (await sample.StoredDocuments()).ShouldHaveSingleItem().Versions.Count.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task The_history_says_what_was_uploaded_and_changed(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var document = await sample.HasDocument("Agreement");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        await browser.Upload(
            sample.At($"/files/{document.Id}/versions/new"),
            SampleFiles.OwnText(),
            "Signed.txt",
            ("Form.Note", "By everybody")
        );

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At("/history?kind=document")));
        html.ShouldContain("Agreement");
        var revision = await sample.House.InDatabase(db =>
            db.Set<Revision>().Where(r => r.Of == document.Id && r.Number == 2).Select(r => r.Id).SingleAsync()
        );
        var save = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At($"/history/{revision}")));
        save.ShouldContain("Signed.txt");
        save.ShouldContain("By everybody");
    }

    [Theory, BothEngines]
    public async Task The_project_as_of_a_day_has_the_files_of_that_day(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var document = await sample.HasDocument("Its first title");
        house.Clock.Move(TimeSpan.FromDays(2));
        await Rename(sample, document, "Its second title");
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);
        var before = house.Clock.Today().AddDays(-1).ToString("yyyy-MM-dd", null);

        var html = await browser.GetStringAsync(sample.At($"/history/as-of/{before}"));

        html.ShouldContain("Its first title");
        html.ShouldNotContain("Its second title");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_files(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        await sample.HasDocument("First");
        var few = await Queries.Of(() => browser.GetStringAsync(sample.At("/files")));
        for (var n = 0; n < 12; n++)
            await sample.HasDocument($"Document {n}");

        (await Queries.Of(() => browser.GetStringAsync(sample.At("/files")))).ShouldBe(few);
    }

    [Theory, BothEngines]
    public async Task Hostile_forms_are_refused_with_a_sentence(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var document = await sample.HasDocument("Agreement");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        (string, string)[] hostile =
        [
            ("Form.FolderId", "not an id"),
            ("Form.FolderId", Guid.CreateVersion7().ToString()),
            ("Form.Readers", "17"),
            ("Form.Readers", "Nobody"),
            ("Form.Title.Texts[en]", ""),
            ("Form.Title.Texts[xx]", "?"),
            ("Form.Title.Texts[en]", "gpj\u202Eexe"),
            ("Form.Title.Texts[en]", new string('x', 10_000)),
        ];
        foreach (var field in hostile)
        {
            var form = await FormOnPage.At(browser, sample.At($"/files/{document.Id}/change"));
            var answer = await form.Type(field).Send();
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, $"{field.Item1}={field.Item2}");
            // The draft of the refused form is not what the next one begins with.
            await browser.PostForm("/account/keys", "/drafts/document-" + document.Id + "/discard", ("return", "/"));
        }
        (await sample.StoredDocuments()).ShouldHaveSingleItem().Title.ToString().ShouldBe("Agreement");
    }

    private static Task Rename(Sample sample, Document document, string title) =>
        sample.Do<ChangeDocument>(deed =>
            deed.Run(
                sample.Acronym,
                document.Id,
                1,
                new([new(Language.English, title)], null, DocumentReaders.Members),
                sample.Coordinator,
                default
            )
        );
}
