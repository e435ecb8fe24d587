using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Contacts;
using Shouldly;

namespace Konvent.Tests.Api;

public sealed class ContactsApiTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_contact_is_entered_read_changed_and_taken_out(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var api = await KeyHolder.With(sample, Role.Coordinator);
        var at = sample.Room();

        var entered = await api.Post(at, Contact(partner.OrganisationId, "money@example.org"));
        entered.Status.ShouldBe((int)HttpStatusCode.Created);
        var id = entered.Json!["id"]!.GetValue<string>();

        var one = await api.Get($"{at}/{id}");
        one.Json!["organisation"]!["id"]!.GetValue<Guid>().ShouldBe(partner.OrganisationId);
        one.Json!["function"]!.GetValue<string>().ShouldBe("finance");
        one.Json!["note"]!["en"]!.GetValue<string>().ShouldBe("Mornings only");
        (await api.Get(at)).Json!.AsArray().Count.ShouldBe(1);

        (await api.Put($"{at}/{id}", Contact(partner.OrganisationId, "new@example.org"), one.ETag)).Json!["email"]!
            .GetValue<string>()
            .ShouldBe("new@example.org");
        (await api.Put($"{at}/{id}", Contact(partner.OrganisationId, "late@example.org"), one.ETag)).Status.ShouldBe(
            (int)HttpStatusCode.PreconditionFailed
        );
        (await api.Delete($"{at}/{id}", one.ETag)).Status.ShouldBe((int)HttpStatusCode.PreconditionFailed);
        var last = await api.Get($"{at}/{id}");
        (await api.Delete($"{at}/{id}", last.ETag)).Status.ShouldBe((int)HttpStatusCode.NoContent);
        (await api.Get($"{at}/{id}")).Status.ShouldBe((int)HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_named_by_its_member(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var api = await KeyHolder.With(sample, Role.Coordinator);

        (await api.Post(sample.Room(), Contact(Guid.CreateVersion7(), "no address"))).Fields.ShouldBe(
            ["organisationId", "email"],
            ignoreOrder: true
        );
        foreach (
            var member in (string[])
                [
                    "\"function\":\"cooking\"",
                    "\"function\":1",
                    "\"email\":\"a\\u0000@example.org\"",
                    "\"email\":\"a@example.org\\r\\nBcc: b@example.org\"",
                    "\"telephone\":\"<b>\"",
                    "\"note\":[]",
                    "\"note\":{\"xx\":\"a\"}",
                    "\"accountId\":\"me\"",
                ]
        )
        {
            var others = new (string Name, string Text)[]
            {
                ("function", "\"finance\""),
                ("email", "\"a@example.org\""),
                ("telephone", "null"),
                ("note", "{}"),
                ("accountId", "null"),
            }
                .Where(other => other.Name != member.Split('"')[1])
                .Select(other => $"\"{other.Name}\":{other.Text}");
            var answer = await api.SendRaw(
                HttpMethod.Post,
                sample.Room(),
                $"{{\"organisationId\":\"{partner.OrganisationId}\",{string.Join(',', others)},{member}}}"
            );
            answer.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity, member);
        }
        (await sample.Contacts()).ShouldBeEmpty();
    }

    private static object Contact(Guid organisation, string email) =>
        new
        {
            organisationId = organisation,
            function = "finance",
            email,
            telephone = "+48 85 123 45 67",
            note = new { en = "Mornings only" },
            accountId = (Guid?)null,
        };
}
