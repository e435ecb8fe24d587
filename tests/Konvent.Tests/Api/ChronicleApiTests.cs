using System.Net;
using System.Net.Http.Json;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class ChronicleApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_entry_is_written_read_changed_and_taken_out(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.At("/chronicle");

        var written = await api.Post(at, Entry("pilotAction", "A pilot", partner.OrganisationId));
        written.Status.ShouldBe((int)HttpStatusCode.Created);
        var one = $"{at}/{written.Json!["id"]!.GetValue<string>()}";
        var read = await api.Get(one);
        read.Json!["title"]!["en"]!.GetValue<string>().ShouldBe("A pilot");
        read.Json!["dated"]!["edtf"]!.GetValue<string>().ShouldBe("2019-01");
        read.Json!["organisations"]!.AsArray().Count.ShouldBe(1);
        var changed = await api.Put(one, Entry(null, "Another pilot", partner.OrganisationId), read.ETag);
        changed.Json!["title"]!["en"]!.GetValue<string>().ShouldBe("Another pilot");
        (await api.Get(at)).Json!.AsArray().Count.ShouldBe(1);
        (await api.Delete(one, changed.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get(one)).Status.ShouldBe((int)HttpStatusCode.NotFound);
        (await api.Post(at, Entry("extension", "By hand", partner.OrganisationId))).Status.ShouldBe(
            (int)HttpStatusCode.UnprocessableEntity
        );
    }

    [Theory, BothEngines]
    public async Task A_project_is_extended_and_a_partner_replaced(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (leaving, other) = (
            await sample.TakesPart(),
            await sample.TakesPart(Konvent.Projects.Partners.PartnerRole.AdvisoryPartner)
        );
        await sample.Change(project =>
            project.Describe(new(Konvent.Reading.When.Parse("2019/2022"), null, null, [], [], null))
        );
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var project = await api.Get(sample.At());

        var extended = await api.Ask(
            HttpMethod.Post,
            sample.At("/extension"),
            request =>
            {
                request.Headers.TryAddWithoutValidation("If-Match", project.ETag);
                request.Content = JsonContent.Create(
                    new
                    {
                        end = new { edtf = "2023" },
                        dated = (object?)null,
                        title = new { },
                        text = new { },
                        organisations = Array.Empty<Guid>(),
                    }
                );
            }
        );
        extended.Status.ShouldBe((int)HttpStatusCode.Created);
        extended.Json!["endBefore"]!["edtf"]!.GetValue<string>().ShouldBe("2019/2022");
        extended.Json!["endAfter"]!["edtf"]!.GetValue<string>().ShouldBe("2019/2023");

        var replaced = await api.Ask(
            HttpMethod.Post,
            sample.At($"/participations/{leaving.Id}/replacement"),
            request =>
            {
                request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
                request.Content = JsonContent.Create(
                    new
                    {
                        last = new { edtf = "2021-06-30" },
                        successor = new { organisationId = other.OrganisationId, role = "projectPartner" },
                    }
                );
            }
        );
        replaced.Status.ShouldBe((int)HttpStatusCode.Created);
        replaced.Json!["dates"]!["edtf"]!.GetValue<string>().ShouldBe("2021-07-01/..");
    }

    [Theory, BothEngines]
    public async Task An_indicator_is_entered_read_changed_and_taken_out(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.At("/indicators");

        var entered = await api.Post(at, Indicator("10.5"));
        entered.Status.ShouldBe((int)HttpStatusCode.Created);
        var one = $"{at}/{entered.Json!["id"]!.GetValue<string>()}";
        var read = await api.Get(one);
        read.Json!["target"]!.GetValue<string>().ShouldBe("10.5");
        (await api.Put(one, Indicator("11"), read.ETag)).Json!["target"]!.GetValue<string>().ShouldBe("11");
        (await api.Post(at, Indicator("1.2.3"))).Json!["rules"]![0]!["field"]!.GetValue<string>().ShouldBe("target");
        (await api.Get(at)).Json!.AsArray().Count.ShouldBe(1);
    }

    private static object Entry(string? kind, string title, Guid organisation) =>
        kind is null
            ? new
            {
                dated = new { edtf = "2019-01" },
                title = new { en = title },
                text = new { },
                organisations = new[] { organisation },
            }
            : new
            {
                kind,
                dated = new { edtf = "2019-01" },
                title = new { en = title },
                text = new { },
                organisations = new[] { organisation },
            };

    private static object Indicator(string target) =>
        new
        {
            kind = "output",
            code = "RCO81",
            name = new { en = "Participations in joint actions" },
            unit = new { en = "participations" },
            baseline = (string?)null,
            baselineOn = (object?)null,
            target,
            targetOn = new { edtf = "2027" },
            source = new { },
        };
}
