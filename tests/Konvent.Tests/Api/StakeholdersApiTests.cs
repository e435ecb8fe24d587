using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Instruments.Stakeholders;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class StakeholdersApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_stakeholder_is_taken_in_read_changed_and_taken_out(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var known = (await group.Sample.TakesPart()).OrganisationId;
        var api = await KeyHolder.With(group.Sample, Role.Coordinator);

        var entered = await api.Post(group.At(), Stakeholder(name: "Water Works"));
        entered.Status.ShouldBe((int)HttpStatusCode.Created);
        var at = group.At($"/{entered.Json!["id"]!.GetValue<string>()}");

        var one = await api.Get(at);
        one.Json!["name"]!["en"]!.GetValue<string>().ShouldBe("Water Works");
        one.Json!["organisation"].ShouldBeNull();
        one.Json!["kind"]!.GetValue<string>().ShouldBe("civilSociety");
        one.Json!["since"]!["edtf"]!.GetValue<string>().ShouldBe("2025-05");

        var changed = await api.Put(at, Stakeholder(known), one.ETag);
        changed.Json!["organisation"]!["id"]!.GetValue<string>().ShouldBe(known.ToString());
        changed.Json!["name"]!.AsObject().ShouldBeEmpty();
        (await api.Put(at, Stakeholder(name: "Too late"), one.ETag)).Status.ShouldBe(
            (int)HttpStatusCode.PreconditionFailed
        );
        (await api.Get(group.At())).Json!.AsArray().Count.ShouldBe(1);

        (await api.Delete(at, changed.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get(at)).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Who_may_not_change_the_instrument_reads_only_and_strangers_find_nothing(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var stakeholder = await group.Add("Water Works");
        var viewer = await KeyHolder.With(group.Sample, Role.Viewer);
        var stranger = await KeyHolder.With(await Sample.In(group.House), Role.Coordinator);

        (await viewer.Get(group.At())).Json!.AsArray().Count.ShouldBe(1);
        (await viewer.Post(group.At(), Stakeholder(name: "Mine"))).Status.ShouldBe((int)HttpStatusCode.Forbidden);
        (await stranger.Get(group.At())).Status.ShouldBe((int)HttpStatusCode.NotFound);
        (await stranger.Get(group.At($"/{stakeholder.Id}"))).Status.ShouldBe((int)HttpStatusCode.NotFound);
        (await stranger.Post(group.At(), Stakeholder(name: "Mine"))).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Either_an_organisation_or_a_name_is_sent(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var known = (await group.Sample.TakesPart()).OrganisationId;
        var api = await KeyHolder.With(group.Sample, Role.Coordinator);

        (await api.Post(group.At(), Stakeholder())).Rules.ShouldBe(["stakeholders.rule.who"]);
        (await api.Post(group.At(), Stakeholder(known, "And a name"))).Rules.ShouldBe(["stakeholders.rule.whoTwice"]);
        (await api.Post(group.At(), Stakeholder(Guid.CreateVersion7()))).Fields.ShouldBe(["organisationId"]);
    }

    private static object Stakeholder(Guid? organisation = null, string? name = null) =>
        new
        {
            organisationId = organisation,
            name = new { en = name },
            town = (string?)null,
            region = (object?)null,
            kind = "civilSociety",
            interest = new { en = "Clean water" },
            since = new { edtf = "2025-05" },
            until = (object?)null,
        };
}
