using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Sources;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Sources;

public sealed class SourcePagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_source_is_named_for_a_fact_and_marked_beside_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Change(project =>
            project.Describe(new ProjectFacts(null, Money.Euro(1_000m), null, [Language.English], [], null))
        );
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            sample.At("/sources/new"),
            ("Of", sample.Project.ToString()),
            ("Form.Part", "totalBudget"),
            ("Form.Says.Texts[en]", "EUR 1,000"),
            ("Form.Document", "Newsletter 3"),
            ("Form.SaidBy", "City of Voorbeeld"),
            ("Form.Dated", "12 February 2020"),
            ("Form.Sentence", "The budget is EUR 1,000."),
            ("Form.SentenceLanguage", "en")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var fact = Fact(sample, "totalBudget");
        answer.Headers.Location!.OriginalString.ShouldBe(fact);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(fact));
        html.ShouldContain("1,000.00");
        html.ShouldContain("Newsletter 3");
        html.ShouldContain("City of Voorbeeld");
        html.ShouldContain("12 February 2020");
        html.ShouldContain("The budget is EUR 1,000.");
        (await browser.GetStringAsync(sample.At())).ShouldContain($"href=\"{fact}\">1 source</a>");
        (await browser.GetStringAsync(sample.At("/sources"))).ShouldContain(fact);
    }

    [Theory, BothEngines]
    public async Task Every_thing_in_the_project_can_be_chosen_and_each_of_its_parts(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var name = Sample.Unique("Urząd Rzek ");
        var partner = await sample.TakesPart(organisation: Sample.Body(name));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At("/sources/new"))).ShouldContain(name);
        var form = await browser.GetStringAsync(sample.At($"/sources/new?of={partner.Id}&part=role"));
        form.ShouldContain("value=\"role\"");
        form.ShouldContain("value=\"dates\"");
        (await browser.GetAsync(sample.At($"/sources/new?of={Guid.CreateVersion7()}"))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Theory, BothEngines]
    public async Task Where_sources_differ_one_is_followed_for_a_reason_and_both_are_kept(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Add(sample, "1 programme and 2 local instruments");
        var other = await Add(sample, "4 programmes and 2 local instruments");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        (await browser.GetStringAsync(Fact(sample))).ShouldContain("They differ: undecided");

        var unreasoned = await browser.PostForm(sample.At($"/sources/{other.Id}/choice"), ("Form.Version", "1"));
        unreasoned.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await unreasoned.Content.ReadAsStringAsync()).ShouldContain("Say why the project follows this source.");
        var answer = await browser.PostForm(
            sample.At($"/sources/{other.Id}/choice"),
            ("Form.Version", "1"),
            ("Form.FollowedBecause.Texts[en]", "It is the application form.")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(Fact(sample)));
        html.ShouldContain("They differ: decided");
        html.ShouldContain("It is the application form.");
        html.ShouldContain("1 programme and 2 local instruments");
        html.ShouldContain("4 programmes and 2 local instruments");
        WebUtility
            .HtmlDecode(await browser.GetStringAsync(sample.At("/history?kind=source")))
            .ShouldContain("4 programmes and 2 local instruments");
    }

    [Theory, BothEngines]
    public async Task A_fact_follows_one_source_only(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (one, other) = (await Add(sample, "3"), await Add(sample, "6"));
        await Follow(sample, one, 1);

        await Follow(sample, other, 1);

        (await Stored(sample)).Where(source => source.IsFollowed).ShouldHaveSingleItem().Id.ShouldBe(other.Id);
        await sample.Do<FollowSource>(deed => deed.Undo(sample.Acronym, other.Id, 2, sample.Coordinator, default));
        (await Stored(sample)).ShouldAllBe(source => !source.IsFollowed);
    }

    [Theory, BothEngines]
    public async Task Of_many_who_choose_at_once_one_choice_stands(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var sources = new List<Source>();
        for (var n = 0; n < 6; n++)
            sources.Add(await Add(sample, $"{n} instruments"));

        await Task.WhenAll(
            sources.Select(async source =>
            {
                try
                {
                    await Follow(sample, source, 1);
                }
                catch (Exception late) when (late is RuleBroken or Konvent.Storage.StaleSave)
                {
                    // Another one was quicker, and this one heard of it.
                }
            })
        );

        (await Stored(sample)).Count(source => source.IsFollowed).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_it_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var source = await Add(sample, "3 instruments");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.At($"/sources/{source.Id}"));
        await sample.Do<ChangeSource>(deed =>
            deed.Run(sample.Acronym, source.Id, 1, Written("The other's number"), sample.Coordinator, default)
        );

        var answer = await form.Type(("Form.Says.Texts[en]", "My number")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("The other's number");
        html.ShouldContain("My number");
    }

    [Theory, BothEngines]
    public async Task What_was_removed_by_mistake_comes_back_but_does_not_push_the_choice_aside(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (one, other) = (await Add(sample, "3"), await Add(sample, "6"));
        await Follow(sample, one, 1);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.PostForm(sample.At($"/sources/{one.Id}?handler=Remove"), ("Form.Version", "2"));
        (await Stored(sample)).ShouldHaveSingleItem().Id.ShouldBe(other.Id);
        await Follow(sample, other, 1);
        await browser.PostForm(sample.At("/sources?handler=Restore"), ("id", one.Id.ToString()));

        var stored = await Stored(sample);
        stored.Count.ShouldBe(2);
        stored.Single(source => source.IsFollowed).Id.ShouldBe(other.Id);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            sample.At("/sources/new"),
            ("Of", sample.Project.ToString()),
            ("Form.Part", "noSuchPart"),
            ("Form.Says.Texts[en]", "Something"),
            ("Form.Document", "A page"),
            ("Form.Dated", "the day before"),
            ("Form.SentenceLanguage", "xx")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("id=\"Form_Dated-wrong\"");
        html.ShouldContain("id=\"Form_SentenceLanguage-wrong\"");
        html.ShouldContain("value=\"the day before\"");
        (await Stored(sample)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_part_that_nobody_knows_is_refused_at_its_field(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        var broken = await Should.ThrowAsync<RuleBroken>(() => Add(sample, "3", "noSuchPart"));

        (broken.First.Key, broken.First.Field).ShouldBe(("sources.rule.part", "Part"));
    }

    [Theory, BothEngines]
    public async Task The_public_unfolds_the_sources_in_its_language(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Add(sample, "3 instruments");
        await Add(sample, "6 instruments");
        await sample.Do<Konvent.Projects.Instruments.AddInstrument>(deed =>
            deed.Run(
                sample.Acronym,
                new(Konvent.Projects.Instruments.InstrumentKind.Local, 3, [], null, null, null, [], null, []),
                sample.Coordinator,
                default
            )
        );
        await sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English, Language.Polish], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });

        var html = WebUtility.HtmlDecode(await sample.House.Browser().GetStringAsync($"/{Slug.Of(sample.Acronym)}/pl"));

        html.ShouldContain("2 różniące się źródła");
        html.ShouldContain("6 instruments");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_sources(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        await Add(sample, "first");
        var (list, overview, fact) = await Counted();
        for (var n = 0; n < 8; n++)
            await Add(sample, $"{n}", n % 2 == 0 ? "instruments" : "dates");

        (await Counted()).ShouldBe((list, overview, fact));

        async Task<(int, int, int)> Counted() =>
            (
                await Queries.Of(() => browser.GetStringAsync(sample.At("/sources"))),
                await Queries.Of(() => browser.GetStringAsync(sample.At())),
                await Queries.Of(() => browser.GetStringAsync(Fact(sample)))
            );
    }

    private static string Fact(Sample sample, string part = "instruments") =>
        $"/projects/{Slug.Of(sample.Acronym)}/facts/{sample.Project}/{part}";

    private static WrittenSource Written(string says) =>
        new([new(Language.English, says)], "A page", null, null, null, null, null);

    private static Task<Source> Add(Sample sample, string says, string part = "instruments") =>
        sample.Do<AddSource, Source>(deed =>
            deed.Run(sample.Acronym, new(sample.Project, part, Written(says)), sample.Coordinator, default)
        );

    private static Task Follow(Sample sample, Source source, int seen) =>
        sample.Do<FollowSource>(deed =>
            deed.Run(
                sample.Acronym,
                source.Id,
                seen,
                [new(Language.English, "It is the application form.")],
                sample.Coordinator,
                default
            )
        );

    private static Task<List<Source>> Stored(Sample sample) =>
        sample.House.InDatabase(db => db.Sources.Where(s => s.ProjectId == sample.Project).ToListAsync());
}
