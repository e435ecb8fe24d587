using System.Text.Json.Nodes;
using Konvent.ActionPlans;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Tests.Api;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Translating;

public sealed class TranslationsApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_program_reads_what_is_missing_and_translates_what_was_signed(OnEngine engine)
    {
        var hand = await OpenPlans.Launched(await houses.On(engine), "pl", "de");
        var action = (await hand.Actions())[0];
        var api = await KeyHolder.With(hand.Sample, Role.Translator);

        var before = await api.Get(hand.At("/translation/de"));
        var plan = await Put(api, hand.At("/translation/de"), new { title = "Ufer für alle" }, before.ETag);
        var pieces = await api.Get(hand.At($"/actions/{action.Id}/translation/de"));
        var one = await Put(
            api,
            hand.At($"/actions/{action.Id}/translation/de"),
            new { nature = "Ohne Autos." },
            pieces.ETag
        );

        before.Json!["there"]!.GetValue<int>().ShouldBe(0);
        Piece(before.Json, "title")["words"]!.GetValue<string>().ShouldBe("Brzegi dla wszystkich");
        plan.Status.ShouldBe(200, plan.Detail);
        plan.Json!["there"]!.GetValue<int>().ShouldBe(1);
        Piece(plan.Json, "title")["translation"]!.GetValue<string>().ShouldBe("Ufer für alle");
        Piece(plan.Json, "summary")["translation"].ShouldBeNull();
        one.Status.ShouldBe(200, one.Detail);
        var frozen = await hand.House.InDatabase(db =>
            db.FrozenPlans.AsNoTracking().SingleAsync(f => f.PlanId == hand.Plan.Id)
        );
        frozen.ForReaders.Title[Language.German].ShouldBe("Ufer für alle");
        frozen.ForReaders.Actions[0].Nature[Language.German].ShouldBe("Ohne Autos.");
        frozen.ForReaders.Title[Language.Polish].ShouldBe("Brzegi dla wszystkich");
    }

    [Theory, BothEngines]
    public async Task An_empty_text_takes_a_translation_away_and_the_rest_stays(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var api = await KeyHolder.With(hand.Sample, Role.Translator);
        var address = hand.At("/translation/de");
        var first = await Put(api, address, new { title = "Ufer", summary = "Kais." }, (await api.Get(address)).ETag);

        var second = await Put(api, address, new { title = "" }, first.ETag);

        Piece(second.Json!, "title")["translation"].ShouldBeNull();
        Piece(second.Json!, "summary")["translation"]!.GetValue<string>().ShouldBe("Kais.");
    }

    [Theory, BothEngines]
    public async Task What_was_not_seen_is_not_overwritten(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var api = await KeyHolder.With(hand.Sample, Role.Translator);
        var address = hand.At("/translation/de");
        var seen = (await api.Get(address)).ETag;
        await Put(api, address, new { title = "Ufer" }, seen);

        var late = await Put(api, address, new { title = "Strände" }, seen);

        late.Status.ShouldBe(412);
        (await hand.Stored()).Title[Language.German].ShouldBe("Ufer");
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_translated_is_said(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var api = await KeyHolder.With(hand.Sample, Role.Translator);
        var seen = (await api.Get(hand.At("/translation/de"))).ETag;

        (await Put(api, hand.At("/translation/de"), new { state = "Draft" }, seen)).Status.ShouldBe(422);
        (await Put(api, hand.At("/translation/de"), new { title = new string('x', 301) }, seen)).Status.ShouldBe(422);
        (await Put(api, hand.At("/translation/de"), new { title = 7 }, seen)).Status.ShouldBe(422);
        (await api.Get(hand.At("/translation/pl"))).Status.ShouldBe(404);
        (await api.Get(hand.At("/translation/xx"))).Status.ShouldBe(404);
        (await api.Get(hand.At($"/actions/{Guid.CreateVersion7()}/translation/de"))).Status.ShouldBe(404);
        (await hand.Stored()).Title[Language.German].ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Readers_do_not_translate_and_a_foreign_plan_is_not_there(OnEngine engine)
    {
        var hand = await OpenPlans.Signed(await houses.On(engine));
        var viewer = await KeyHolder.With(hand.Sample, Role.Viewer);
        var foreign = await KeyHolder.With(await Sample.In(hand.House), Role.Coordinator);

        (await viewer.Get(hand.At("/translation/de"))).Status.ShouldBe(403);
        (await Put(viewer, hand.At("/translation/de"), new { title = "Ufer" }, "\"1\"")).Status.ShouldBe(403);
        (await foreign.Get(hand.At("/translation/de"))).Status.ShouldBe(404);
    }

    private static Task<Answered> Put(KeyHolder api, string address, object pieces, string? seen) =>
        api.Put(address, new { pieces }, seen);

    private static JsonNode Piece(JsonNode answer, string key) =>
        answer["pieces"]!.AsArray().Single(piece => piece!["key"]!.GetValue<string>() == key)!;
}
