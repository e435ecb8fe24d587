using System.Net;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Tests.Site;
using Shouldly;

namespace Konvent.Tests.Projects.Addresses;

/// <summary>Where a project was found before its acronym was changed.</summary>
public sealed class FormerAddressTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Every_old_address_leads_on_to_the_new_one(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        var (old, now) = (Slug.Of(sample.Acronym), Slug.Of(sample.Acronym) + "-ii");
        using var stranger = sample.House.Browser();
        await stranger.GetStringAsync($"/{old}/pl"); // It is kept from now on.
        await sample.Change(project => project.Rename(now));

        foreach (
            var (from, to) in ((string, string)[])
                [
                    ($"/{old}", $"/{now}"),
                    ($"/{sample.Acronym}/pl", $"/{now}/pl"),
                    ($"/projects/{old}", $"/projects/{now}"),
                    ($"/projects/{old}/partners?a=%C5%82%20b", $"/projects/{now}/partners?a=%C5%82%20b"),
                    ($"/api/projects/{old}", $"/api/projects/{now}"),
                    ($"/api/projects/{old}/participations", $"/api/projects/{now}/participations"),
                ]
        )
        {
            var asker = from.StartsWith("/projects", StringComparison.Ordinal)
                ? await sample.House.SignedIn(Role.Viewer, sample.Sample.Place)
                : stranger;
            using var answer = await asker.GetAsync(from);
            answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect, from);
            answer.Headers.Location!.ToString().ShouldBe(to);
            answer.Headers.CacheControl!.NoCache.ShouldBeTrue(from);
            ((int)(await asker.GetAsync(to)).StatusCode).ShouldBeOneOf([200, 302], to);
        }
    }

    [Theory, BothEngines]
    public async Task Who_may_not_see_the_project_learns_nothing_of_its_new_name(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var member = await sample.House.SignedIn(Role.Viewer, sample.Place);
        var other = await sample.House.SignedIn(Role.Coordinator, (await Sample.In(sample.House)).Place);
        using var stranger = sample.House.Browser();
        await sample.Change(project => project.Rename(sample.Acronym + "-ii"));

        (await member.GetAsync(sample.At("/partners")))
            .Headers.Location!.ToString()
            .ShouldBe(sample.At("-ii/partners"));
        (await member.GetAsync(sample.At("/texts"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var address in (string[])[$"/{sample.Acronym}", $"/{sample.Acronym}/en", $"/api{sample.At()}"])
            ((int)(await stranger.GetAsync(address)).StatusCode).ShouldBeOneOf([401, 404], address);
    }

    [Theory, BothEngines]
    public async Task An_address_belongs_to_whoever_took_it_last(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var other = await Sample.In(sample.House);
        var person = await sample.House.PersonWith(Role.Viewer, sample.Place);
        await sample.House.GiveRole(person, Role.Viewer, other.Place);
        async Task<string?> Leads(Sample from) =>
            (await person.Browser.GetAsync(from.At())).Headers.Location?.ToString();

        await sample.Change(project => project.Rename(sample.Acronym + "-b"));
        await sample.Change(project => project.Rename(sample.Acronym + "-c"));
        (await Leads(sample)).ShouldBe(sample.At("-c"));
        (await Leads(sample with { Acronym = sample.Acronym + "-b" })).ShouldBe(sample.At("-c"));

        await other.Change(project => project.Rename(sample.Acronym));
        (await Leads(sample)).ShouldBeNull();
        (await (await person.Browser.GetAsync(sample.At())).Text()).ShouldContain(sample.Acronym);

        await other.Change(project => project.Rename(other.Acronym));
        (await Leads(sample)).ShouldBe(other.At());

        await sample.Change(project => project.Rename(sample.Acronym));
        (await Leads(sample)).ShouldBeNull();
        (await Leads(sample with { Acronym = sample.Acronym + "-c" })).ShouldBe(sample.At());
    }

    [Theory, BothEngines]
    public async Task Who_writes_while_the_project_is_renamed_loses_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var token = await browser.FormToken(sample.At("/texts"));
        await sample.Change(project => project.Rename(sample.Acronym + "-ii"));
        (string, string)[] typed = [("Form.Version", "1"), ("Form.Objective.Texts[en]", "What took an hour to write")];

        using var answer = await browser.PostWith(token, sample.At("/texts"), typed);

        // A browser sends the same form on to the address it is told.
        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        var address = answer.Headers.Location!.ToString();
        address.ShouldBe(sample.At("-ii/texts"));
        using var race = await browser.PostWith(token, address, typed);
        race.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        WebUtility.HtmlDecode(await race.Content.ReadAsStringAsync()).ShouldContain("What took an hour to write");
    }

    [Theory, BothEngines]
    public async Task A_changed_case_is_no_new_address(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        await sample.Change(project => project.Rename(sample.Acronym.ToUpperInvariant()));

        (await browser.GetAsync(sample.At())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
