using System.Text.Json.Nodes;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Api;

/// <summary>A PUT takes the whole: nothing is emptied because somebody did not mention it.</summary>
public sealed class WholePutTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_is_left_out_is_refused_and_nothing_is_emptied(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var partner = await sample.TakesPart(dates: "2020/2021");
        var project = $"/projects/{sample.Acronym}";
        (string Read, string Put, string[] Members)[] whole =
        [
            (project, project + "/texts", ["longName", "objective", "description"]),
            (project, project + "/facts", ["acronym", "dates", "totalBudget", "fund", "languages", "links", "contact"]),
            (project, project + "/phases", ["phases"]),
            (project, project + "/readers", ["readers"]),
            ($"{project}/participations/{partner.Id}", $"{project}/participations/{partner.Id}", ["role", "dates"]),
            (
                $"/organisations/{partner.OrganisationId}",
                $"/organisations/{partner.OrganisationId}",
                ["name", "country", "town", "region", "website"]
            ),
        ];
        foreach (var (read, put, members) in whole)
        {
            var before = await coordinator.Get(read);

            var answer = await coordinator.Put(put, new { }, before.ETag);

            answer.Status.ShouldBe(422, put);
            answer.Fields.ShouldBe(members, put);
            answer.Rules.ShouldAllBe(key => key.StartsWith("api.sent.missing", StringComparison.Ordinal), put);
            (await coordinator.Get(read)).ETag.ShouldBe(before.ETag, put);
        }
    }

    [Theory, BothEngines]
    public async Task What_was_read_can_be_sent_back_as_it_is(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var partner = await sample.TakesPart();
        var path = $"/projects/{sample.Acronym}";
        var project = await coordinator.Get(path);

        (
            await coordinator.Put(path + "/texts", Only(project, "longName", "objective", "description"), project.ETag)
        ).Status.ShouldBe(200);
        var written = await coordinator.Get(path);
        var facts = Only(written, "acronym", "dates", "totalBudget", "fund", "languages", "links", "contact");
        (await coordinator.Put(path + "/facts", facts, written.ETag)).Status.ShouldBe(200);
        var one = $"{path}/participations/{partner.Id}";
        var participation = await coordinator.Get(one);
        (await coordinator.Put(one, Only(participation, "role", "dates"), participation.ETag)).Status.ShouldBe(200);
        var office = $"/organisations/{partner.OrganisationId}";
        var organisation = await coordinator.Get(office);
        var same = Only(organisation, "name", "country", "town", "region", "website");
        (await coordinator.Put(office, same, organisation.ETag)).Status.ShouldBe(200);
    }

    private static JsonObject Only(Answered read, params string[] members) =>
        new(members.Select(member => KeyValuePair.Create(member, read.Json![member]?.DeepClone())));
}
