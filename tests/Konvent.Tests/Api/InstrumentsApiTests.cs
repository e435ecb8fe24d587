using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class InstrumentsApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_instrument_is_entered_read_changed_and_taken_out(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.At("/instruments");

        var entered = await api.Post(at, Instrument("River plan", partner.OrganisationId));
        entered.Status.ShouldBe((int)HttpStatusCode.Created);
        var id = entered.Json!["id"]!.GetValue<string>();

        var one = await api.Get($"{at}/{id}");
        one.Json!["name"]!["en"]!.GetValue<string>().ShouldBe("River plan");
        one.Json!["kind"]!.GetValue<string>().ShouldBe("regional");
        one.Json!["addressed"]!["amount"]!.GetValue<string>().ShouldBe("1250000.00");
        one.Json!["addressedBy"]![0]!["id"]!.GetValue<string>().ShouldBe(partner.OrganisationId.ToString());

        (await api.Put($"{at}/{id}", Instrument("Plan of rivers", partner.OrganisationId), one.ETag)).Json!["name"]![
            "en"
        ]!
            .GetValue<string>()
            .ShouldBe("Plan of rivers");
        (await api.Put($"{at}/{id}", Instrument("Too late", partner.OrganisationId), one.ETag)).Status.ShouldBe(
            (int)HttpStatusCode.PreconditionFailed
        );
        (await api.Get(sample.At())).Json!["instruments"]!.AsArray().Count.ShouldBe(1);

        var last = await api.Get($"{at}/{id}");
        (await api.Delete($"{at}/{id}", last.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get($"{at}/{id}")).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_named_by_its_member(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var api = await KeyHolder.With(sample, Role.Coordinator);

        var refused = await api.Post(sample.At("/instruments"), Instrument("River plan", Guid.CreateVersion7()));

        refused.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity);
        refused.Json!["rules"]![0]!["field"]!.GetValue<string>().ShouldBe("addressedBy");
    }

    private static object Instrument(string name, Guid addressedBy) =>
        new
        {
            kind = "regional",
            number = 1,
            name = new { en = name },
            authorityId = (Guid?)null,
            region = new { code = "PL84", name = new { pl = "Podlaskie" } },
            improvement = new { en = "Every bank has somebody in charge." },
            addressed = new { amount = "1250000.00", currency = "EUR" },
            addressedBy = new[] { addressedBy },
        };
}
