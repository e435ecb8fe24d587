using Konvent.Commands.Demo;
using Konvent.History;
using Konvent.People.Accounts;
using Konvent.Projects;
using Konvent.Projects.Partners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Commands;

public sealed class DemoTests
{
    [Theory, BothEngines]
    public async Task Loading_twice_changes_nothing(OnEngine engine)
    {
        await using var house = await House.On(engine);

        (await Load(house)).ShouldBeTrue();
        var first = await Counts(house);
        (await Load(house)).ShouldBeFalse();

        (await Counts(house)).ShouldBe(first);
    }

    [Theory, BothEngines]
    public async Task Of_two_who_load_at_once_one_loads(OnEngine engine)
    {
        await using var house = await House.On(engine);

        var loaded = await Task.WhenAll(Task.Run(() => Load(house)), Task.Run(() => Load(house)));

        loaded.Count(here => here).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task What_was_done_with_the_demo_stays_done(OnEngine engine)
    {
        await using var house = await House.On(engine);
        await Load(house);
        await house.InDatabase(async db =>
        {
            (await db.Projects.SingleAsync(p => p.Path == "s3chem")).Rename("S3Chem renamed");
            await db.SaveAs(Konvent.Basics.Author.Program, default);
        });

        await Load(house);

        (await house.InDatabase(db => db.Projects.Select(p => p.Acronym).ToListAsync())).ShouldContain(
            "S3Chem renamed"
        );
    }

    private static async Task<bool> Load(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
    }

    private static Task<(int, int, int, int)> Counts(House house) =>
        house.InDatabase(async db =>
            (
                await db.Projects.CountAsync(),
                await db.Participations.CountAsync(),
                await db.Accounts.CountAsync(),
                await db.Revisions.CountAsync()
            )
        );
}
