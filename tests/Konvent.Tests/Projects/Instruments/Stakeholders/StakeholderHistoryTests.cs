using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments.Stakeholders;

/// <summary>What became of a group, what it was on a day, and what the public reads of it.</summary>
public sealed class StakeholderHistoryTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_history_calls_it_by_its_name_and_says_what_changed(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var name = Sample.Unique("Urząd Brzegów ");
        var known = await group.Sample.TakesPart(organisation: Sample.Body(name));
        await group.Add(GroupSample.Known(known.OrganisationId));
        var named = await group.Add("Water Works");
        await group.Change(
            named,
            1,
            GroupSample.Named("Water Works") with
            {
                Interest = [new(Language.English, "Cheap water")],
            }
        );
        var browser = await group.House.SignedIn(Role.Auditor, group.Sample.Place);

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(group.Sample.At("/history?kind=stakeholder")));

        html.ShouldContain(name);
        html.ShouldContain("Water Works");
        html.ShouldContain("What it stands for");
        var revision = await group.House.InDatabase(db =>
            db.Set<Konvent.History.Revision>()
                .Where(r => r.Of == named.Id && r.Number == 1)
                .Select(r => r.Id)
                .SingleAsync()
        );
        WebUtility
            .HtmlDecode(await browser.GetStringAsync(group.Sample.At($"/history/{revision}")))
            .ShouldContain("River plan"); // The instrument around which it stands.
    }

    [Theory, BothEngines]
    public async Task The_project_as_of_a_day_has_the_group_of_that_day(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var group = await GroupSample.In(house);
        var stakeholder = await group.Add("Its first name");
        house.Clock.Move(TimeSpan.FromDays(2));
        await group.Change(stakeholder, 1, GroupSample.Named("Its second name"));
        await group.Add("Came later");
        var browser = await house.SignedIn(Role.Coordinator, group.Sample.Place);
        var before = house.Clock.Today().AddDays(-1).ToString("yyyy-MM-dd", null);

        var html = await browser.GetStringAsync(group.Sample.At($"/history/as-of/{before}"));

        html.ShouldContain("Its first name");
        html.ShouldNotContain("Its second name");
        html.ShouldNotContain("Came later");
    }

    [Theory, BothEngines]
    public async Task A_fact_of_a_stakeholder_can_carry_a_source(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var stakeholder = await group.Add("Water Works");
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);

        using var answer = await browser.PostForm(
            group.Sample.At("/sources/new"),
            ("Of", stakeholder.Id.ToString()),
            ("Form.Part", "name"),
            ("Form.Says.Texts[en]", "Water Works"),
            ("Form.Document", "Minutes of the first meeting")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync(group.At())).ShouldContain("source-mark");
    }

    [Theory, BothEngines]
    public async Task The_public_reads_the_organisations_and_of_no_person(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var works = await group.Add(
            GroupSample.Named("Water Works", "Brookham") with
            {
                Interest = [new(Language.English, "Cheap water"), new(Language.Polish, "Tania woda")],
            }
        );
        await group.Add(GroupSample.Named("Ferry Office") with { Until = When.Parse("2020") });
        await group.NamePerson(works, "Berta Beispiel");
        await group.Sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English, Language.Polish], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });

        var html = WebUtility.HtmlDecode(
            await group.House.Browser().GetStringAsync($"/{Slug.Of(group.Sample.Acronym)}/pl")
        );

        html.ShouldContain("Water Works");
        html.ShouldContain("Tania woda");
        html.ShouldContain("Grupa interesariuszy: 1 organizacja");
        html.ShouldNotContain("Ferry Office"); // It has left.
        html.ShouldNotContain("Berta");
        html.ShouldNotContain("Speaker");
    }

    [Theory, BothEngines]
    public async Task The_public_page_hears_of_a_change_in_the_group(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        var group = (await GroupSample.In(sample.House)) with { Sample = sample.Sample };
        var around = await group.Sample.Do<Konvent.Projects.Instruments.AddInstrument, Guid>(async deed =>
            (
                await deed.Run(
                    group.Sample.Acronym,
                    new(default, 1, [new(Language.English, "River plan")], null, null, null, [], null, []),
                    group.Sample.Coordinator,
                    default
                )
            ).Id
        );
        group = group with { Instrument = around };
        var browser = group.House.Browser();
        (await browser.GetStringAsync($"/{sample.Acronym}/en")).ShouldNotContain("Water Works");

        await group.Add("Water Works");

        (await browser.GetStringAsync($"/{sample.Acronym}/en")).ShouldContain("Water Works");
    }
}
