using Konvent.Basics;
using Konvent.People.Keys;
using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class ProjectsApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_project_is_entered_filled_and_launched_and_then_everybody_reads_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await AddStatement(sample);
        var officer = await KeyHolder.With(sample, Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        var acronym = Sample.Unique("A");

        var made = await officer.Post(
            "/projects",
            new
            {
                acronym,
                programme = sample.Programme,
                language = "pl",
                longName = "Długa nazwa",
            }
        );
        made.Status.ShouldBe(201);
        var path = $"/projects/{acronym}";
        var place = new Place(sample.Programme, (Guid)made.Json!["id"]!);
        var coordinator = await KeyHolder.With(sample, Role.Coordinator, place);

        var written = await coordinator.Put(
            path + "/texts",
            new
            {
                longName = new { pl = "Długa nazwa", en = "A long name" },
                objective = new { pl = "Cel" },
                description = new { pl = "Opis" },
            },
            made.ETag
        );
        written.Status.ShouldBe(200, written.Json?.ToString());
        var changed = await coordinator.Put(
            path + "/facts",
            new
            {
                acronym,
                dates = new { edtf = "2019-08-01/2023-07-31" },
                totalBudget = new { amount = "1358584.00", currency = "EUR" },
                fund = (string?)null,
                languages = new[] { "pl", "en" },
                links = Array.Empty<object>(),
                contact = (object?)null,
            },
            written.ETag
        );
        changed.Status.ShouldBe(200, changed.Json?.ToString());
        var arranged = await coordinator.Put(
            path + "/phases",
            new
            {
                phases = new[]
                {
                    new
                    {
                        name = new { pl = "Etap I" },
                        purpose = (object?)null,
                        dates = new { edtf = "2019-08-01/2022-07-31" },
                    },
                },
            },
            changed.ETag
        );
        arranged.Status.ShouldBe(200, arranged.Json?.ToString());
        (await KeyHolder.Anybody(sample.House).Get(path)).Status.ShouldBe(404);
        var opened = await coordinator.Put(path + "/readers", new { readers = "public" }, arranged.ETag);
        var launched = await coordinator.Put(path + "/launch", null, opened.ETag);
        launched.Status.ShouldBe(200, launched.Json?.ToString());

        var read = await KeyHolder.Anybody(sample.House).Get(path);
        read.Status.ShouldBe(200);
        ((string?)read.Json!["longName"]!["en"]).ShouldBe("A long name");
        ((string?)read.Json["totalBudget"]!["amount"]).ShouldBe("1358584.00");
        ((string?)read.Json["phases"]![0]!["dates"]!["latest"]).ShouldBe("2022-07-31");

        (await coordinator.Delete(path + "/launch", launched.ETag)).Status.ShouldBe(200);
        (await KeyHolder.Anybody(sample.House).Get(path)).Status.ShouldBe(404);
    }

    [Theory, BothEngines]
    public async Task A_stale_change_is_refused_and_one_that_says_no_version_too(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var path = $"/projects/{sample.Acronym}";
        var first = (await coordinator.Get(path)).ETag;
        var texts = KeyHolder.Texts("Mine");
        (await coordinator.Put(path + "/texts", KeyHolder.Texts("Theirs"), first)).Status.ShouldBe(200);

        (await coordinator.Put(path + "/texts", texts, first)).Status.ShouldBe(412);
        (await coordinator.Put(path + "/texts", texts, null)).Status.ShouldBe(428);
        (await coordinator.Put(path + "/texts", texts, "\"nonsense\"")).Status.ShouldBe(412);

        ((string?)(await coordinator.Get(path)).Json!["longName"]!["en"]).ShouldBe("Theirs");
    }

    [Theory, BothEngines]
    public async Task Partners_are_taken_in_changed_and_taken_out(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await KeyHolder.With(sample, Role.Coordinator);
        var path = $"/projects/{sample.Acronym}/participations";
        var made = await coordinator.Post(
            path,
            new
            {
                role = "leadPartner",
                newOrganisation = new
                {
                    name = new { pl = Sample.Unique("Urząd ") },
                    country = "PL",
                    region = new { code = "PL84" },
                },
            }
        );
        made.Status.ShouldBe(201, made.Json?.ToString());
        var one = $"{path}/{made.Json!["id"]}";

        var changed = await coordinator.Put(
            one,
            new { role = "projectPartner", dates = new { edtf = "2019/.." } },
            made.ETag
        );
        changed.Status.ShouldBe(200, changed.Json?.ToString());
        ((string?)changed.Json!["role"]).ShouldBe("projectPartner");
        var organisation = $"/organisations/{changed.Json["organisation"]!["id"]}";
        var known = await coordinator.Get(organisation);
        (
            await coordinator.Put(
                organisation,
                new
                {
                    name = new { pl = "Urząd", en = "Office" },
                    country = "PL",
                    town = (string?)null,
                    region = (object?)null,
                    website = (string?)null,
                },
                known.ETag
            )
        ).Status.ShouldBe(200);
        (await coordinator.Delete(one, changed.ETag)).Status.ShouldBe(204);
        (await coordinator.Get(one)).Status.ShouldBe(404);
    }

    [Theory, BothEngines]
    public async Task A_key_for_reading_writes_nothing_and_a_viewer_neither(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var path = $"/projects/{sample.Acronym}";
        foreach (
            var holder in new[]
            {
                await KeyHolder.With(sample, Role.Coordinator, scope: KeyScope.Read),
                await KeyHolder.With(sample, Role.Viewer),
            }
        )
        {
            var seen = await holder.Get(path);
            seen.Status.ShouldBe(200);
            (await holder.Put(path + "/texts", KeyHolder.Texts("x"), seen.ETag)).Status.ShouldBe(403);
            (await holder.Post(path + "/participations", new { role = "leadPartner" })).Status.ShouldBe(403);
        }
        (await KeyHolder.Anybody(sample.House).Post("/organisations", new { name = new { en = "x" } })).Status.ShouldBe(
            401
        );
    }

    [Theory, BothEngines]
    public async Task Long_lists_are_read_page_by_page(OnEngine engine)
    {
        var house = await houses.On(engine);
        var sample = await Sample.In(house);
        var officer = await KeyHolder.With(sample, Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        for (var n = 0; n < 3; n++)
            (
                await officer.Post(
                    "/projects",
                    new
                    {
                        acronym = Sample.Unique("L"),
                        programme = sample.Programme,
                        language = "en",
                        longName = "x",
                    }
                )
            ).Status.ShouldBe(201);

        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = await officer.Get($"/projects?limit=2{(after is null ? "" : "&after=" + after)}");
            seen.AddRange(page.Json!["items"]!.AsArray().Select(row => (string)row!["acronym"]!));
            after = (string?)page.Json["next"];
        } while (after is not null);

        seen.ShouldBeUnique();
        seen.Count.ShouldBeGreaterThanOrEqualTo(4);
    }

    /// <summary>Without a funding statement no project of the programme can be launched.</summary>
    private static Task AddStatement(Sample sample) =>
        sample.House.InDatabase(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == sample.Programme);
            programme.Prescribe([
                new(Language.Polish, "Współfinansowane przez Unię Europejską", "a rule", Checked: true),
            ]);
            await db.SaveAs(Author.Program, default);
        });
}
