using Konvent.Basics;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Storage;

public sealed class KeptReadsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_was_read_is_kept_until_a_thing_of_its_kind_is_saved(OnEngine engine)
    {
        var house = await houses.On(engine);
        var kept = house.Services.GetRequiredService<KeptReads>();
        var reads = 0;
        Task<int> Read() => kept.Get("the test's own", [typeof(Programme)], () => Task.FromResult(++reads));

        (await Read()).ShouldBe(1);
        (await Read()).ShouldBe(1);
        await house.InDatabase(async db =>
        {
            db.Programmes.Add(
                new Programme("Kept 2021-2027", Wording.In(Language.English, "A programme"), When.Parse("2021/2027"))
            );
            await db.SaveAs(Author.Program, default);
        });

        (await Read()).ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task What_is_read_for_another_key_or_of_other_kinds_is_another_thing(OnEngine engine)
    {
        var house = await houses.On(engine);
        var kept = house.Services.GetRequiredService<KeptReads>();

        (await kept.Get(("names", 1), [typeof(Programme)], () => Task.FromResult("one"))).ShouldBe("one");
        (await kept.Get(("names", 2), [typeof(Programme)], () => Task.FromResult("two"))).ShouldBe("two");
    }
}
