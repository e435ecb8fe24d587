using System.Net;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Projects.Documents;
using Konvent.Reading;
using Konvent.Tests.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shouldly;

namespace Konvent.Tests.Projects.Documents;

public sealed class UploadTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_uploads_a_file_and_everybody_in_the_project_finds_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var content = SampleFiles.Pdf(sample.Acronym);
        var partner = await sample.House.SignedIn(Role.Partner, sample.Place);

        var answer = await partner.Upload(
            sample.At("/files/new"),
            content,
            "Protokół (1).pdf",
            ("Form.Title.Texts[en]", "Minutes of June"),
            ("Form.Readers", "Members"),
            ("Form.Language", "pl"),
            ("Form.Note", "As agreed.")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);
        (await viewer.GetStringAsync(sample.At("/files"))).ShouldContain("Minutes of June");
        var page = WebUtility.HtmlDecode(await viewer.GetStringAsync(answer.Headers.Location!.OriginalString));
        page.ShouldContain("Protokół (1).pdf");
        page.ShouldContain("As agreed.");
        page.ShouldContain("Polish");
        (await viewer.GetByteArrayAsync(answer.Headers.Location + "/versions/1")).ShouldBe(content);
        (await viewer.GetStringAsync(sample.At())).ShouldContain("Minutes of June");
    }

    [Theory, BothEngines]
    public async Task Without_a_title_it_is_called_as_its_file_is(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.Upload(
            sample.At("/files/new"),
            SampleFiles.OwnText(),
            "C:\\Users\\ada\\Grant agreement.txt",
            ("Form.Readers", "Members")
        );

        var document = (await sample.StoredDocuments()).ShouldHaveSingleItem();
        document.Title.ToString().ShouldBe("Grant agreement");
        document.Newest.FileName.ShouldBe("Grant agreement.txt");
    }

    public static readonly TheoryData<string, byte[], string> Refused = new()
    {
        { "empty.pdf", [], "The file is empty" },
        { "page.pdf", SampleFiles.Text("<!DOCTYPE html><script>alert(1)</script>"), "web page" },
        { "minutes.pdf", SampleFiles.Docx(), "ends in .pdf" },
        { "tool.exe", SampleFiles.Text("MZ and so on"), "program" },
        { "form.docm", SampleFiles.Docx("word/vbaProject.bin"), "macros" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_is_not_taken_is_said_at_the_field_and_what_was_typed_stays(
        string name,
        byte[] content,
        string sentence
    )
    {
        foreach (var engine in BothEnginesAttribute.Chosen)
        {
            var sample = await Sample.In(await houses.On(engine));
            var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

            var answer = await browser.Upload(
                sample.At("/files/new"),
                content,
                name,
                ("Form.Title.Texts[en]", "A title that stays"),
                ("Form.Readers", "Team")
            );

            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, name);
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            html.ShouldContain("id=\"Form_File-wrong\"");
            html.ShouldContain(sentence);
            html.ShouldContain("A title that stays");
            (await sample.StoredDocuments()).ShouldBeEmpty();
        }
    }

    [Theory, BothEngines]
    public async Task A_form_without_a_file_asks_for_one(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var address = sample.At("/files/new");

        var unchosen = await browser.Upload(address, [], "", ("Form.Readers", "Members"));
        var missing = await browser.Upload(address, null, null, ("Form.Readers", "Members"));
        var plain = await browser.PostForm(address, ("Form.Readers", "Members"));

        foreach (var answer in new[] { unchosen, missing, plain })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Choose a file.");
        }
    }

    [Theory, BothEngines]
    public async Task A_file_that_arrived_with_a_refused_form_is_not_uploaded_twice(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var content = SampleFiles.OwnText();
        var address = sample.At("/files/new");

        var refused = await browser.Upload(
            address,
            content,
            "Long.txt",
            ("Form.Title.Texts[en]", new string('x', Document.LongestTitle + 1)),
            ("Form.Readers", "Members")
        );
        var form = await (await FormOnPage.At(browser, address)).In(refused);
        var answer = await form.Type(("Form.Title.Texts[en]", "Short")).Send();

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        form.Html.ShouldContain("Long.txt");
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetByteArrayAsync(answer.Headers.Location + "/versions/1")).ShouldBe(content);
    }

    [Theory, BothEngines]
    public async Task A_ticket_for_a_held_file_is_worth_nothing_to_others(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var address = sample.At("/files/new");
        var long_ = ("Form.Title.Texts[en]", new string('x', Document.LongestTitle + 1));
        var refused = await browser.Upload(address, SampleFiles.OwnText(), "a.txt", long_, ("Form.Readers", "Members"));
        var ticket = (await (await FormOnPage.At(browser, address)).In(refused))["Form.Held"]!;
        var other = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        foreach (var stolen in new[] { ticket, ticket[..^2], "nonsense" })
            (
                await other.Upload(address, null, null, ("Form.Held", stolen), ("Form.Readers", "Members"))
            ).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task A_file_that_is_too_large_is_answered_with_413_and_the_form_as_it_was(OnEngine engine)
    {
        await using var house = await House.On(engine, adjust: Small);
        var sample = await Sample.In(house);
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.Upload(
            sample.At("/files/new"),
            SampleFiles.OwnText(3 * FilePiece.Size),
            "large.txt",
            ("Form.Title.Texts[en]", "A large one"),
            ("Form.Readers", "Members")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("larger than 1 MB");
        html.ShouldContain("A large one");
        (await house.InDatabase(db => db.StoredFiles.CountAsync())).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task Nobody_uploads_without_the_token_of_the_form_or_without_the_right(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);
        var stranger = await sample.House.SignedIn(Role.Coordinator, (await Sample.In(sample.House)).Place);
        var form = SampleDocuments.Form(SampleFiles.OwnText(), "a.txt", ("Form.Readers", "Members"));
        var address = sample.At("/files/new");

        (await coordinator.Send(address, form)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await viewer.Send(address, form)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.Send(address, form)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await viewer.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await sample.StoredDocuments()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_form_that_is_cut_off_or_none_is_refused_and_leaves_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var address = sample.At("/files/new");
        var token = ("__RequestVerificationToken", await browser.FormToken(address));
        var whole = SampleDocuments.Form(SampleFiles.OwnText(90_000), "a.txt", token, ("Form.Readers", "Members"));
        var much = Enumerable.Range(0, 600).Select(n => ($"Form.Field{n}", "x"));

        (await browser.Send(address, whole[..50_000])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Send(address, [])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.Send(address, SampleFiles.Text("no form at all"))).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
        (await browser.Send(address, SampleDocuments.Form(null, null, [token, .. much]))).StatusCode.ShouldBe(
            HttpStatusCode.BadRequest
        );
        (await sample.StoredDocuments()).ShouldBeEmpty();
        Directory.GetFiles(sample.House.Services.GetRequiredService<FileSettings>().Directory).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Many_who_upload_a_new_version_at_once_all_find_theirs(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var document = await sample.HasDocument("Shared");
        var file = await sample.Kept("b.txt", SampleFiles.OwnText());

        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(n =>
                    sample.Do<AddVersion, Document>(deed =>
                        deed.Run(
                            sample.Acronym,
                            document.Id,
                            file,
                            $"{n}",
                            Language.English,
                            sample.Coordinator,
                            default
                        )
                    )
                )
        );

        (await sample.StoredDocuments())
            .ShouldHaveSingleItem()
            .Versions.Select(version => version.Number)
            .ShouldBe([1, 2, 3, 4, 5]);
    }

    [Theory, BothEngines]
    public async Task A_new_version_comes_after_the_old_one_which_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var old = SampleFiles.OwnText();
        var document = await sample.HasDocument("Agreement", content: old);
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place);
        var page = sample.At($"/files/{document.Id}");
        var newer = SampleFiles.OwnText();

        var answer = await browser.Upload(page + "/versions/new", newer, "b.txt", ("Form.Note", "Signed"));

        answer.Headers.Location!.OriginalString.ShouldBe(page);
        (await browser.GetByteArrayAsync(page + "/versions/1")).ShouldBe(old);
        (await browser.GetByteArrayAsync(page + "/versions/2")).ShouldBe(newer);
        (await browser.GetStringAsync(page)).ShouldContain("Signed");
    }

    [Theory, BothEngines]
    public async Task A_script_that_uploads_is_told_where_to_go_and_the_notice_waits_there(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var token = ("__RequestVerificationToken", await browser.FormToken(sample.At("/files/new")));
        browser.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");

        var answer = await browser.Send(
            sample.At("/files/new"),
            SampleDocuments.Form(SampleFiles.OwnText(), "a.txt", token, ("Form.Readers", "Members"))
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await browser.GetStringAsync(answer.Headers.Location!.OriginalString)).ShouldContain("The file is uploaded.");
    }

    private static void Small(IServiceCollection services) =>
        services.Replace(
            ServiceDescriptor.Singleton(provider => new FileSettings(
                FilePiece.Size,
                FileSettings.For(provider.GetRequiredService<Konvent.Storage.StorageSettings>(), null).Directory
            ))
        );
}
