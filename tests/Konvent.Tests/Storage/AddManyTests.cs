using Konvent.Basics;
using Konvent.History;
using Konvent.Projects;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Storage.Many;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Storage;

public sealed class AddManyTests(Houses houses)
{
    private static readonly Author Ada = new(Guid.CreateVersion7(), "Ada Example");

    [Theory, BothEngines]
    public async Task What_is_entered_by_the_many_is_as_if_it_had_been_saved_one_by_one(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (one, other) = (Described(Sample.Unique("Jedna ")), Described(Sample.Unique("Druga ")));
        await house.InDatabase(async db =>
        {
            db.Organisations.Add(one);
            await db.SaveAs(Ada, default, "because");
        });
        await Add(
            house,
            [
                [other],
            ]
        );

        await house.InDatabase(async db =>
        {
            var (saved, added) = (await Read(db, one.Id), await Read(db, other.Id));
            added.Version.ShouldBe(1);
            (added.Facts with { Name = saved.Name }).ShouldBe(saved.Facts);
            added.Name.ShouldBe(other.Name);
            added.SortName.ShouldBe(other.SortName);
            var (before, now) = (await Revision(db, one.Id), await Revision(db, other.Id));
            (now.Kind, now.Shape, now.Number, now.In).ShouldBe((before.Kind, before.Shape, 1, other.Id));
            (now.WhoId, now.WhoName, now.Why, now.Removed).ShouldBe((Ada.Id, Ada.Name, "because", false));
            StateJson.Write(StateJson.Read<Organisation>(now.State)).ShouldBe(StateJson.Write(added));
        });
    }

    [Theory, BothEngines]
    public async Task The_next_portion_finds_the_one_before_and_caches_hear_of_all(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (one, two) = (Described(Sample.Unique("A ")), Described(Sample.Unique("B ")));
        var generations = house.Services.GetRequiredService<Generations>();
        var before = generations.Of(Generations.TopicOf(typeof(Organisation)));
        var found = 0;

        await house.InDatabase(db => AddMany(house, db, Portions(db)));

        found.ShouldBe(1);
        generations.Of(Generations.TopicOf(typeof(Organisation))).ShouldBeGreaterThan(before);

        async IAsyncEnumerable<IReadOnlyList<Organisation>> Portions(KonventDb db)
        {
            yield return [one];
            found = await db.Organisations.CountAsync(o => o.Id == one.Id);
            yield return [two];
        }
    }

    [Theory, BothEngines]
    public async Task Nothing_stays_of_what_breaks_off_or_was_only_tried(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (one, two) = (Described(Sample.Unique("A ")), Described(Sample.Unique("B ")));

        await Should.ThrowAsync<TimeoutException>(() => house.InDatabase(db => AddMany(house, db, BreaksOff())));
        (
            await Add(
                house,
                [
                    [two],
                ],
                onTrial: true
            )
        ).ShouldBe(1);

        var ids = new[] { one.Id, two.Id };
        (await house.InDatabase(db => db.Organisations.CountAsync(o => ids.Contains(o.Id)))).ShouldBe(0);
        (await house.InDatabase(db => db.Revisions.CountAsync(r => ids.Contains(r.Of)))).ShouldBe(0);

        async IAsyncEnumerable<IReadOnlyList<Organisation>> BreaksOff()
        {
            yield return [one];
            await Task.Yield();
            throw new TimeoutException();
        }
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_stored_is_refused_with_a_sentence_and_twice_the_same_too(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (fine, twice) = (Described(Sample.Unique("A ")), Described(Sample.Unique("B ")));
        var torn = Described("Half a letter: \uD83D");

        (
            await Should.ThrowAsync<RuleBroken>(() =>
                Add(
                    house,
                    [
                        [fine, torn],
                    ]
                )
            )
        ).First.ShouldSatisfyAllConditions(
            breach => breach.Key.ShouldBe("storage.text.surrogate"),
            breach => breach.Field.ShouldBe("Name.pl")
        );
        (
            await Should.ThrowAsync<RuleBroken>(() =>
                Add(
                    house,
                    [
                        [twice],
                        [twice],
                    ]
                )
            )
        ).First.Key.ShouldStartWith("storage.taken");
        (await house.InDatabase(db => db.Organisations.CountAsync(o => o.Id == fine.Id))).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task A_thing_of_more_than_one_row_is_not_entered_in_part(OnEngine engine)
    {
        var house = await houses.On(engine);

        await house.InDatabase(db =>
        {
            Should.Throw<NotSupportedException>(() => new RowsOf(db, typeof(Project))).Message.ShouldContain("Project");
            return Task.CompletedTask;
        });
    }

    [Theory, BothEngines]
    public async Task A_save_of_more_things_than_one_notification_can_name_is_heard_of_all_the_same(OnEngine engine)
    {
        var house = await houses.On(engine);
        var name = Sample.Unique("Viele ");

        await house.InDatabase(async db =>
        {
            db.Organisations.AddRange(Enumerable.Range(0, 600).Select(number => Described($"{name} {number}")));
            await db.SaveAs(Ada, default);
        });

        var folded = Folding.Fold(name);
        (await house.InDatabase(db => db.Organisations.CountAsync(o => o.SearchText.Contains(folded)))).ShouldBe(600);
    }

    private static Organisation Described(string name) =>
        new(
            new(
                Wording.In(Language.Polish, name).With(Language.English, "In English"),
                "PL",
                "Łódź",
                new Region("PL84", Wording.In(Language.Polish, "Podlaskie")),
                null
            )
        );

    private static Task<int> Add(House house, IReadOnlyList<Organisation>[] portions, bool onTrial = false) =>
        house.InDatabase(db => AddMany(house, db, portions.ToAsyncEnumerable(), onTrial));

    private static Task<int> AddMany(
        House house,
        KonventDb db,
        IAsyncEnumerable<IReadOnlyList<Organisation>> portions,
        bool onTrial = false
    ) => house.Services.GetRequiredService<AddMany>().Run(db, portions, Ada, default, "because", onTrial);

    private static Task<Organisation> Read(KonventDb db, Guid id) => db.Organisations.SingleAsync(o => o.Id == id);

    private static Task<Revision> Revision(KonventDb db, Guid id) => db.Revisions.SingleAsync(r => r.Of == id);
}
