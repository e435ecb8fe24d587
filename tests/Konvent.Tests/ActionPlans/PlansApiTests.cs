using System.Text.Json.Nodes;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Steps;
using Konvent.People.Rights;
using Konvent.Tests.Api;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

public sealed class PlansApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_program_writes_an_action_reads_it_back_and_sends_it_again_unchanged(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var api = await KeyHolder.With(hand.Sample, Role.Coordinator);

        var added = await api.Post(Path(hand, "/actions"), Whole("Quays", hand.Partner.OrganisationId));
        var read = await api.Get(Path(hand, $"/actions/{added.Json!["id"]}"));
        var again = await api.Put(Path(hand, $"/actions/{added.Json["id"]}"), Input(read.Json!), read.ETag);

        added.Status.ShouldBe(201);
        ((string?)read.Json!["players"]![0]!["name"]!["pl"]).ShouldNotBeNull();
        again.Status.ShouldBe(200);
        again.Json!["costs"]!.ToJsonString().ShouldBe(read.Json["costs"]!.ToJsonString());
        again.ETag.ShouldBe(read.ETag);
    }

    [Theory, BothEngines]
    public async Task A_program_takes_a_plan_along_its_way_and_reads_what_was_frozen(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        await hand.Action("Quays");
        var api = await KeyHolder.With(hand.Sample, Role.Coordinator);

        foreach (var step in (string[])["submission", "acceptance", "endorsement", "signature"])
        {
            var seen = (await api.Get(Path(hand))).ETag;
            var answer = await api.Ask(
                HttpMethod.Post,
                "/projects/" + hand.Sample.Acronym + $"/plans/{hand.Plan.Id}/{step}",
                request =>
                {
                    request.Headers.TryAddWithoutValidation("If-Match", seen);
                    request.Content = System.Net.Http.Json.JsonContent.Create(
                        new
                        {
                            on = (object?)null,
                            by = "The council",
                            function = (string?)null,
                            note = (string?)null,
                            anyway = false,
                        }
                    );
                }
            );
            answer.Status.ShouldBe(200, answer.Detail);
        }

        var frozen = await api.Get(Path(hand, "/versions/1"));
        frozen.Status.ShouldBe(200);
        ((string?)frozen.Json!["signedBy"]).ShouldBe("The council");
        ((string?)frozen.Json["text"]!["actions"]![0]!["title"]!["en"]).ShouldBe("Quays");
        (await api.Get(Path(hand, "/versions/2"))).Status.ShouldBe(404);
    }

    [Theory, BothEngines]
    public async Task Nobody_takes_a_step_with_a_plan_they_did_not_see(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var api = await KeyHolder.With(hand.Sample, Role.Coordinator);
        var seen = (await api.Get(Path(hand))).ETag;
        await hand.Go(PlanMove.Submitted);

        var late = await api.SendRaw(
            HttpMethod.Post,
            Path(hand, "/acceptance"),
            """{"on":null,"by":"Joint Secretariat","function":null,"note":null,"anyway":false}""",
            seen
        );

        late.Status.ShouldBe(412);
        (await hand.Stored()).State.ShouldBe(PlanState.Submitted);
    }

    [Theory, BothEngines]
    public async Task The_list_says_which_instruments_owe_a_plan(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var api = await KeyHolder.With(hand.Sample, Role.Viewer);

        var list = await api.Get($"/projects/{hand.Sample.Acronym}/plans");

        var due = list.Json!.AsArray().ShouldHaveSingleItem()!;
        ((string?)due["owing"]).ShouldBe("never");
        ((string?)due["plan"]!["state"]).ShouldBe("draft");
    }

    private static string Path(PlanInHand hand, string below = "") =>
        $"/projects/{hand.Sample.Acronym}/plans/{hand.Plan.Id}{below}";

    private static object Whole(string title, Guid player) =>
        new
        {
            title = new { en = title },
            background = new { en = "Seen elsewhere" },
            lessons = new[]
            {
                new
                {
                    id = (Guid?)null,
                    kind = "meeting",
                    from = new { en = "The 2nd meeting" },
                },
            },
            nature = new { },
            players = new[]
            {
                new
                {
                    id = (Guid?)null,
                    organisationId = player,
                    name = new { },
                    role = new { },
                },
            },
            dates = new { edtf = "2027-05/2027-09" },
            timeframe = new { },
            isFree = false,
            costs = new[]
            {
                new
                {
                    id = (Guid?)null,
                    what = new { en = "Benches" },
                    sum = new { amount = "10.50", currency = "EUR" },
                },
            },
            costsNote = new { },
            funding = Array.Empty<object>(),
            influenced = (object?)null,
            influencedHow = new { },
            indicators = Array.Empty<object>(),
            furtherInstruments = Array.Empty<Guid>(),
        };

    // What is read is sent back, without what only answers say.
    private static JsonNode Input(JsonNode answer)
    {
        var input = answer.DeepClone().AsObject();
        input.Remove("id");
        input.Remove("version");
        input["furtherInstruments"] = new JsonArray();
        var dates = input["dates"]!.AsObject();
        dates.Remove("earliest");
        dates.Remove("latest");
        return input;
    }
}
