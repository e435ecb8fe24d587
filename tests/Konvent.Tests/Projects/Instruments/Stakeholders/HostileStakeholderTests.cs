using System.Net;
using Konvent.People.Rights;
using Konvent.Tests.Api;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments.Stakeholders;

/// <summary>What nobody enters by accident: form and API answer with a sentence, keep nothing, and never fall over.</summary>
public sealed class HostileStakeholderTests(Houses houses)
{
    private static readonly string[] Fields =
    [
        "Search",
        "Name.Texts[en]",
        "Name.Texts[xx]",
        "Town",
        "Region.Code",
        "Region.Name",
        "Kind",
        "Interest.Texts[pl]",
        "Since",
        "Until",
        "Version",
    ];

    [Theory, BothEngines]
    public async Task No_field_makes_the_form_fall_over(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var token = await browser.FormToken(group.At("/new"));
        string[] values =
        [
            "a\0b",
            "\u202Eevil",
            "<script>",
            "{0}{9}",
            "-1",
            "2020-02-30",
            "2020/2019",
            "12 February",
            new string('ł', 70_000),
        ];

        foreach (var value in values)
        foreach (var handler in (string[])["", "?handler=Find"])
        foreach (var chosen in (string[])["new", "", value, Guid.Empty.ToString()])
        {
            using var answer = await browser.PostWith(
                token,
                group.At("/new" + handler),
                [("Form.OrganisationId", chosen), .. Fields.Select(field => ("Form." + field, value))]
            );
            ((int)answer.StatusCode).ShouldBeLessThan(500, $"{value[..Math.Min(20, value.Length)]} {handler}");
        }
        (await group.Stored()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task No_json_makes_the_interface_fall_over(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var api = await KeyHolder.With(group.Sample, Role.Coordinator);
        string[] members =
        [
            "\"organisationId\":\"0198c0de-0000-7000-8000-000000000000\"",
            "\"organisationId\":7",
            "\"name\":{\"en\":\"a\\u0000b\"}",
            "\"name\":{\"xx\":\"?\"}",
            "\"town\":\"a\\ud800\"",
            "\"region\":{\"code\":\"nowhere\",\"name\":null}",
            "\"kind\":\"yachts\"",
            "\"interest\":[]",
            "\"since\":{\"edtf\":\"2020/2021\"}",
            "\"until\":{\"edtf\":\"XXXX-02-12\"}",
            "\"people\":[{\"name\":\"x\"}]",
        ];

        foreach (var member in members)
        {
            var name = member.Split('"')[1];
            var others = new Dictionary<string, string>
            {
                ["organisationId"] = "null",
                ["name"] = "{\"en\":\"Water Works\"}",
                ["town"] = "null",
                ["region"] = "null",
                ["kind"] = "\"other\"",
                ["interest"] = "null",
                ["since"] = "null",
                ["until"] = "null",
            }
                .Where(other => other.Key != name)
                .Select(other => $"\"{other.Key}\":{other.Value}");

            var answer = await api.SendRaw(HttpMethod.Post, group.At(), $"{{{string.Join(',', others)},{member}}}");

            answer.Status.ShouldBe((int)HttpStatusCode.UnprocessableEntity, member);
        }
        (await group.Stored()).ShouldBeEmpty();
    }
}
