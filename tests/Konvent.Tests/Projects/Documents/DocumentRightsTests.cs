using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Documents;
using Konvent.Reading;
using Konvent.Tests.Files;
using Shouldly;

namespace Konvent.Tests.Projects.Documents;

/// <summary>Who may see a document, and whether it was released, are two questions.</summary>
public sealed class DocumentRightsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Each_circle_sees_its_own_files_and_nothing_of_the_others(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var everybody = await sample.HasDocument("For everybody in it");
        var team = await sample.HasDocument("For the team", DocumentReaders.Team);
        var few = await sample.HasDocument("For few", DocumentReaders.Coordination);
        await sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });
        (Role Role, Document[] Sees)[] circles =
        [
            (Role.Coordinator, [everybody, team, few]),
            (Role.Auditor, [everybody, team, few]),
            (Role.Partner, [everybody, team]),
            (Role.Translator, [everybody, team]),
            (Role.Viewer, [everybody]),
        ];
        Document[] all = [everybody, team, few];

        foreach (var (role, sees) in circles)
        {
            var browser = await sample.House.SignedIn(role, sample.Place);
            foreach (var document in all)
                await SeesOrNot(sample, browser, document, sees.Contains(document));
        }
        // The project is open to everybody; its files are not.
        var stranger = await sample.House.SignedIn(Role.Coordinator, (await Sample.In(sample.House)).Place);
        foreach (var document in all)
            await SeesOrNot(sample, stranger, document, sees: false);
    }

    [Theory, BothEngines]
    public async Task Nobody_hides_a_file_from_themselves(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place);

        var answer = await browser.Upload(
            sample.At("/files/new"),
            SampleFiles.OwnText(),
            "a.txt",
            ("Form.Readers", "Coordination")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await sample.StoredDocuments()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task The_public_gets_a_file_once_it_is_open_to_everybody_and_released_and_the_project_launched(
        OnEngine engine
    )
    {
        var sample = await Sample.In(await houses.On(engine));
        var content = SampleFiles.OwnText();
        var document = await sample.HasDocument("Leaflet", DocumentReaders.Public, content);
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var anybody = sample.House.Browser();
        var page = sample.At($"/files/{document.Id}");
        var address = $"/{Slug.Of(sample.Acronym)}/files/{document.Id}";
        await sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English], [], null));
            project.OpenTo(Audience.Public);
        });

        (await anybody.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await coordinator.PostForm(page + "?handler=Release", ("version", "1"));
        (await anybody.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await sample.Change(project => project.Launch(new DateOnly(2026, 1, 1)));
        var given = await anybody.GetAsync(address);

        (await given.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        given.Headers.Contains("Set-Cookie").ShouldBeFalse();
        given.Headers.CacheControl!.Public.ShouldBeTrue();
        (await anybody.GetStringAsync($"/{Slug.Of(sample.Acronym)}/en")).ShouldContain("Leaflet");

        // A newer version is not released by being there.
        await coordinator.Upload(page + "/versions/new", SampleFiles.OwnText(), "b.txt");
        (await anybody.GetByteArrayAsync(address)).ShouldBe(content);
        await coordinator.PostForm(page + "?handler=TakeBack", ("version", "3"));
        (await anybody.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetStringAsync($"/{Slug.Of(sample.Acronym)}/en")).ShouldNotContain("Leaflet");
    }

    [Theory, BothEngines]
    public async Task Only_a_coordinator_releases_and_only_what_everybody_may_see(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var open = await sample.HasDocument("Open", DocumentReaders.Public);
        var closed = await sample.HasDocument("Closed", DocumentReaders.Team);
        var partner = await sample.House.SignedIn(Role.Partner, sample.Place);
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var notAllowed = await partner.PostForm(
            "/account/keys",
            sample.At($"/files/{open.Id}?handler=Release"),
            ("version", "1")
        );
        var notOpen = await coordinator.PostForm(
            sample.At($"/files/{closed.Id}") + "?handler=Release",
            ("version", "1")
        );

        notAllowed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        ((int)notOpen.StatusCode).ShouldBeInRange(400, 422);
        (await sample.StoredDocuments()).ShouldAllBe(document => document.ReleasedVersion == null);
    }

    [Theory, BothEngines]
    public async Task The_history_and_the_archive_keep_quiet_about_what_is_for_few(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.HasDocument("Open to all of us");
        await sample.HasDocument("Between the two of us", DocumentReaders.Coordination);
        var partner = await sample.House.SignedIn(Role.Partner, sample.Place);
        var auditor = await sample.House.SignedIn(Role.Auditor, sample.Place);
        var today = sample.House.Clock.Today().ToString("yyyy-MM-dd", null);

        foreach (var page in new[] { "/history", "/history?kind=document", $"/history/as-of/{today}", "/files", "" })
        {
            (await partner.GetStringAsync(sample.At(page))).ShouldNotContain("Between the two of us");
            (await partner.GetStringAsync(sample.At(page))).ShouldContain("Open to all of us");
        }
        (await auditor.GetStringAsync(sample.At("/history"))).ShouldContain("Between the two of us");
    }

    private static async Task SeesOrNot(Sample sample, HttpClient browser, Document document, bool sees)
    {
        var title = document.Title.ToString();
        var expected = sees ? HttpStatusCode.OK : HttpStatusCode.NotFound;
        (await browser.GetStringAsync(sample.At("/files"))).Contains(title).ShouldBe(sees, title);
        (await browser.GetAsync(sample.At($"/files/{document.Id}"))).StatusCode.ShouldBe(expected, title);
        (await browser.GetAsync(sample.At($"/files/{document.Id}/versions/1"))).StatusCode.ShouldBe(expected, title);
    }
}
