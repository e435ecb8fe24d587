using Konvent.Basics;
using Konvent.History;
using Konvent.Projects;
using Konvent.Projects.Organisations;
using Konvent.Projects.Phases;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Storage;

public sealed class SaveTests(Houses houses)
{
    private static readonly Author Ada = new(Guid.CreateVersion7(), "Ada Example");

    [Theory, BothEngines]
    public async Task A_save_raises_the_version_and_writes_one_revision(OnEngine engine)
    {
        var house = await houses.On(engine);
        var id = await NewProject(house);

        await house.InDatabase(async db =>
        {
            var project = await db.Projects.SingleAsync(p => p.Id == id);
            project.Write(
                new ProjectTexts(project.LongName, Wording.In(Language.Polish, "Cel: zażółć gęślą jaźń"), Wording.Empty)
            );
            await db.SaveAs(Ada, default, "because");
        });

        var revisions = await Revisions(house, id);
        revisions.Select(r => r.Number).ShouldBe([1, 2]);
        revisions[1].WhoName.ShouldBe("Ada Example");
        revisions[1].Why.ShouldBe("because");
        revisions[1].State.ShouldContain("zażółć gęślą jaźń");
    }

    [Theory, BothEngines]
    public async Task A_change_of_a_part_raises_the_version_of_the_whole(OnEngine engine)
    {
        var house = await houses.On(engine);
        var id = await NewProject(house);
        await Arrange(house, id, "Phase 1", "Phase 2");
        await Arrange(house, id, "Phase 1");

        var revisions = await Revisions(house, id);
        revisions.Select(r => r.Number).ShouldBe([1, 2, 3]);
        StateJson
            .Read<Project>(revisions[1].State)
            .Phases.Select(phase => phase.Name.ToString())
            .ShouldBe(["Phase 1", "Phase 2"]);
        StateJson.Read<Project>(revisions[2].State).Phases.Count.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_stale_save_is_refused_and_writes_nothing(OnEngine engine)
    {
        var house = await houses.On(engine);
        var id = await NewProject(house);
        await Arrange(house, id, "Phase 1");

        await Should.ThrowAsync<StaleSave>(() =>
            house.InDatabase(async db =>
            {
                var project = await db.Projects.SingleAsync(p => p.Id == id);
                db.Expect(project, 1);
                project.Arrange([new PhaseFacts(null, Wording.In(Language.English, "Mine"), Wording.Empty, null)]);
                await db.SaveAs(Ada, default);
            })
        );

        (await Revisions(house, id)).Count.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task A_state_read_back_is_the_entity_that_was_saved(OnEngine engine)
    {
        var house = await houses.On(engine);
        var id = await NewProject(house);
        await house.InDatabase(async db =>
        {
            var project = await db.Projects.SingleAsync(p => p.Id == id);
            project.Describe(
                new ProjectFacts(
                    When.Parse("2019-08-01/2023-07-31"),
                    Money.Euro(10.5m),
                    "ERDF",
                    [Language.Polish, Language.English],
                    [new ProjectLink("LinkedIn/Example", null)],
                    new ContactFunction(Wording.In(Language.English, "Coordinator"), null, "office@example.org")
                )
            );
            await db.SaveAs(Ada, default);
        });

        var stored = await house.InDatabase(db => db.Projects.AsNoTracking().SingleAsync(p => p.Id == id));
        var remembered = StateJson.Read<Project>((await Revisions(house, id))[^1].State);

        StateJson.Write(remembered).ShouldBe(StateJson.Write(stored));
        stored.TotalBudget!.Value.WriteInvariant().ShouldBe("10.50");
        remembered.Languages.ShouldBe([Language.Polish, Language.English]);
    }

    [Theory, BothEngines]
    public async Task An_organisation_comes_back_with_its_region(OnEngine engine)
    {
        var house = await houses.On(engine);
        var region = new Region("PL84", Wording.In(Language.Polish, "Podlaskie"));
        var id = await house.InDatabase(async db =>
        {
            var organisation = new Organisation(
                new OrganisationFacts(Wording.In(Language.Polish, "Urząd"), "PL", null, region, null)
            );
            db.Add(organisation);
            await db.SaveAs(Ada, default);
            return organisation.Id;
        });

        (await house.InDatabase(db => db.Organisations.SingleAsync(o => o.Id == id))).Region.ShouldBe(region);
        StateJson.Read<Organisation>((await Revisions(house, id))[0].State).Region.ShouldBe(region);
    }

    [Theory, BothEngines]
    public async Task An_acronym_is_taken_once_whatever_its_case(OnEngine engine)
    {
        var house = await houses.On(engine);
        var name = Name();
        await NewProject(house, name);

        var broken = await Should.ThrowAsync<RuleBroken>(() => NewProject(house, name.ToUpperInvariant()));

        broken.First.ShouldSatisfyAllConditions(
            breach => breach.Key.ShouldBe("storage.taken.projects"),
            breach => breach.Field.ShouldBe("Path")
        );
    }

    [Theory, BothEngines]
    public async Task What_only_one_engine_would_take_is_refused_on_both(OnEngine engine)
    {
        var house = await houses.On(engine);
        foreach (var (text, key) in new[] { ("a\0b", "storage.text.zero"), ("a\uD800b", "storage.text.surrogate") })
        {
            var broken = await Should.ThrowAsync<RuleBroken>(() => NewProject(house, longName: text));
            broken.First.Key.ShouldBe(key);
            var asked = await Should.ThrowAsync<RuleBroken>(() =>
                house.InDatabase(db => db.Projects.AnyAsync(p => p.SearchText.Contains(text)))
            );
            asked.First.Key.ShouldBe(key);
        }
    }

    [Theory, BothEngines]
    public async Task Foreign_keys_hold(OnEngine engine)
    {
        var house = await houses.On(engine);
        await Should.ThrowAsync<DbUpdateException>(() =>
            house.InDatabase(async db =>
            {
                db.Projects.Add(new Project(Name(), Guid.CreateVersion7(), Wording.Empty));
                await db.SaveAs(Ada, default);
            })
        );
    }

    private static string Name() => "T" + Guid.CreateVersion7().ToString("N")[^12..];

    private static async Task<Guid> NewProject(House house, string? acronym = null, string longName = "A long name")
    {
        return await house.InDatabase(async db =>
        {
            var programme = new Programme(Name(), Wording.In(Language.English, "A programme"), When.Parse("2014/2020"));
            var project = new Project(acronym ?? Name(), programme.Id, Wording.In(Language.English, longName));
            db.Programmes.Add(programme);
            db.Projects.Add(project);
            await db.SaveAs(Ada, default);
            return project.Id;
        });
    }

    private static Task Arrange(House house, Guid id, params string[] phases) =>
        house.InDatabase(async db =>
        {
            var project = await db.Projects.SingleAsync(p => p.Id == id);
            project.Arrange([
                .. phases.Select(
                    (name, n) =>
                        new PhaseFacts(
                            project.Phases.ElementAtOrDefault(n)?.Id,
                            Wording.In(Language.English, name),
                            Wording.Empty,
                            null
                        )
                ),
            ]);
            await db.SaveAs(Ada, default);
        });

    private static Task<List<Revision>> Revisions(House house, Guid of) =>
        house.InDatabase(db => db.Revisions.Where(r => r.Of == of).OrderBy(r => r.Number).ToListAsync());
}
