using System.Net;
using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Site;

/// <summary>Public pages are kept, and never older than the last save.</summary>
public sealed class KeepingTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_page_that_nobody_changed_asks_the_database_nothing(OnEngine engine)
    {
        var sample = await Warm(await houses.On(engine));

        (await Queries.Of(() => Get(sample.House, sample))).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task Every_save_is_seen_at_once(OnEngine engine)
    {
        var sample = await Warm(await houses.On(engine));
        foreach (var (what, save) in Saves(sample))
        {
            await Get(sample.House, sample);
            await Get(sample.House, sample);
            await sample.House.InDatabase(async db =>
            {
                await save(db);
                await db.SaveAs(Author.Program, default);
            });
            (await Get(sample.House, sample)).ShouldContain(what);
        }
    }

    // A minute, which only a hang lasts: how soon is for the bench to say.
    [Theory(Timeout = 60_000), BothEngines]
    public async Task A_save_on_one_node_is_seen_on_the_other(OnEngine engine)
    {
        if (engine == OnEngine.Sqlite)
            return; // One node only.
        await using var house = await House.On(engine);
        await using var other = await house.Beside();
        var sample = await Warm(house);
        foreach (var (what, save) in Saves(sample))
        {
            await Get(other, sample);
            await Get(other, sample);
            await house.InDatabase(async db =>
            {
                await save(db);
                await db.SaveAs(Author.Program, default);
            });
            while (!(await Get(other, sample)).Contains(what, StringComparison.Ordinal))
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    [Theory, BothEngines]
    public async Task Readers_during_a_save_never_leave_the_old_page_behind(OnEngine engine)
    {
        var sample = await Warm(await houses.On(engine));
        for (var turn = 0; turn < 15; turn++)
        {
            var name = $"Turn {turn}";
            using var stop = new CancellationTokenSource();
            var readers = Enumerable.Range(0, 4).Select(_ => ReadUntil(sample, stop.Token)).ToArray();
            await sample.Change(project => project.Write(new(Sample.Say("pl", name), Wording.Empty, Wording.Empty)));
            (await Get(sample.House, sample)).ShouldContain(name);
            await stop.CancelAsync();
            await Task.WhenAll(readers);
            (await Get(sample.House, sample)).ShouldContain(name);
        }
    }

    [Theory, BothEngines]
    public async Task A_browser_that_has_the_page_already_gets_no_second_copy(OnEngine engine)
    {
        var sample = await Warm(await houses.On(engine));
        var browser = sample.House.Browser();
        using var first = await browser.GetAsync(Address(sample));
        using var again = new HttpRequestMessage(HttpMethod.Get, Address(sample));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await browser.SendAsync(again);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        await sample.Change(project => project.Write(new(Sample.Say("pl", "Anew"), Wording.Empty, Wording.Empty)));

        using var third = new HttpRequestMessage(HttpMethod.Get, Address(sample));
        third.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var changed = await browser.SendAsync(third);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task The_front_page_shows_a_launch_at_once_and_people_their_own(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = house.Browser();
        var word = Sample.Unique("Launch");
        for (var n = 0; n < 3; n++)
            await browser.GetStringAsync("/en");
        var sample = await PublicSample.In(house);
        await sample.Change(project => project.Write(new(Sample.Say("en", word), Wording.Empty, Wording.Empty)));
        await sample.Change(project => project.Rename("0" + sample.Acronym));

        (await browser.GetStringAsync("/en")).ShouldContain(word);
        var person = await house.PersonWithoutRole();
        (await person.Browser.GetStringAsync("/en")).ShouldContain("To your workspace");
        (await browser.GetStringAsync("/en")).ShouldNotContain("To your workspace");
    }

    /// <summary>A change of each thing that a public page is written from, and what it then must show.</summary>
    private static (string What, Func<KonventDb, Task> Save)[] Saves(PublicSample sample) =>
        [
            (
                "New name",
                async db =>
                {
                    var project = await db.Projects.SingleAsync(p => p.Id == sample.Sample.Project);
                    project.Write(new ProjectTexts(Sample.Say("pl", "New name"), Wording.Empty, Wording.Empty));
                }
            ),
            (
                "Renamed body",
                async db =>
                {
                    var body = await db.Organisations.SingleAsync(o => o.Id == sample.Organisation);
                    body.Describe(new OrganisationFacts(Sample.Say("fi", "Renamed body"), "FI", null, null, null));
                }
            ),
            (
                "New sentence",
                async db =>
                {
                    var programme = await db.Programmes.SingleAsync(p => p.Id == sample.Sample.Programme);
                    programme.Prescribe([new(Language.Polish, "New sentence", "", Checked: false)]);
                }
            ),
            (
                "Newcomer",
                db =>
                {
                    var newcomer = new Organisation(Sample.Body("Newcomer " + sample.Acronym));
                    db.Organisations.Add(newcomer);
                    db.Participations.Add(
                        new Participation(sample.Sample.Project, newcomer.Id, PartnerRole.AdvisoryPartner, null)
                    );
                    return Task.CompletedTask;
                }
            ),
            (
                "Newcomer renamed",
                async db =>
                {
                    var newcomer = await db.Organisations.SingleAsync(o =>
                        o.SortName == Folding.Fold("Newcomer " + sample.Acronym)
                    );
                    newcomer.Describe(Sample.Body("Newcomer renamed " + sample.Acronym));
                }
            ),
        ];

    private static async Task<PublicSample> Warm(House house)
    {
        var sample = await PublicSample.In(house);
        for (var n = 0; n < 3; n++)
            await Get(house, sample);
        return sample;
    }

    private static async Task ReadUntil(PublicSample sample, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            await Get(sample.House, sample);
    }

    private static Task<string> Get(House house, PublicSample sample) =>
        house.Browser().GetStringAsync(Address(sample));

    private static string Address(PublicSample sample) => $"/{sample.Acronym}/pl";
}
