using System.Net;
using Konvent.People.Rights;
using Shouldly;

namespace Konvent.Tests.Projects;

/// <summary>The forms about projects themselves answer whatever they are sent with a sentence, and change nothing.</summary>
public sealed class HostileProjectFormsTests(Houses houses)
{
    private static readonly string[] Values =
    [
        "a\0b",
        "\u202Eevil\u0007\uFFFF",
        "<script>alert(1)</script>[x](javascript:alert(1))",
        "{0}{9}%s",
        "-1",
        "99999999999999999999.99",
        "31 February 2020",
        "2020-02-12/2019-01-01",
        "1.2.3.4",
        "xx",
        new string('ł', 5_000),
        new string('x', 1_000_000),
    ];

    private static readonly (string Room, string[] Fields)[] Forms =
    [
        ("/projects/new", ["Acronym", "Programme", "Language", "LongName"]),
        (
            "/texts",
            [
                "Version",
                "LongName.Texts[en]",
                "LongName.Texts[xx]",
                "Objective.Texts[pl]",
                "Description.Texts[de]",
                "TypoOnly",
            ]
        ),
        ("/texts?handler=Language", ["LongName.Texts[en]", "Description.Texts[x]"]),
        (
            "/settings",
            [
                "Version",
                "Acronym",
                "Dates",
                "TotalBudget",
                "Fund",
                "WorkingLanguage",
                "Languages",
                "Languages[3]",
                "Links[0].Label",
                "Links[0].Address",
                "Contact.Function.Texts[en]",
                "Contact.OrganisationId",
                "Contact.Email",
            ]
        ),
        (
            "/settings/phases",
            ["Version", "Phases[0].Id", "Phases[0].Name.Texts[en]", "Phases[0].Purpose.Texts[xx]", "Phases[0].Dates"]
        ),
        (
            "/work-plan/packages/new",
            [
                "Code",
                "Name.Texts[en]",
                "Purpose.Texts[xx]",
                "LeadId",
                "Dates",
                "Outputs[0].Id",
                "Outputs[0].Name.Texts[en]",
                "Outputs[0].Unit.Texts[pl]",
                "Outputs[0].Target",
                "Results[0].Change.Texts[en]",
                "Results[0].Measured.Texts[x]",
            ]
        ),
        (
            "/work-plan/milestones/new",
            [
                "Name.Texts[en]",
                "Number",
                "PackageId",
                "Planned",
                "PlannedOn",
                "OtherDate",
                "Reason.Texts[en]",
                "State",
                "DoneOn",
                "DroppedBecause.Texts[en]",
            ]
        ),
        (
            "/work-plan",
            [
                "Packages[0].Id",
                "Packages[0].Version",
                "Packages[0].First",
                "Packages[0].Last",
                "Milestones[0].Id",
                "Milestones[0].First",
            ]
        ),
        ("/settings/launch?handler=Readers", ["Version", "Readers"]),
        ("/settings/launch?handler=Launch", ["Version"]),
        ("/settings/launch?handler=TakeBack", ["Version", "Why"]),
    ];

    [Theory, BothEngines]
    public async Task No_form_falls_over_whatever_stands_in_its_fields(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await AllowedAll(sample);
        var fallen = new List<string>();

        foreach (var (address, fields) in Forms.Select(form => (Address(sample, form.Room), form.Fields)))
        foreach (var value in Values)
        foreach (var multipart in (bool[])[false, true])
        {
            using var answer = await Send(browser, address, fields, value, multipart);
            if ((int)answer.StatusCode >= 500 || !await SaysASentence(answer))
                fallen.Add($"{address} {value[..Math.Min(20, value.Length)]} {multipart}: {answer.StatusCode}");
        }

        fallen.ShouldBeEmpty();
        (await sample.Stored()).Version.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_zero_character_that_gets_through_is_refused_at_its_field(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await AllowedAll(sample);

        using var answer = await Send(browser, sample.At("/texts"), ["Description.Texts[en]"], "a\0b", multipart: true);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("id=\"Form_Description_Texts_en_-wrong\"");
    }

    [Theory, BothEngines]
    public async Task A_form_with_ten_thousand_fields_is_refused_with_a_sentence(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await AllowedAll(sample);

        foreach (var room in (string[])["/texts", "/settings", "/settings/phases"])
        {
            using var answer = await browser.PostForm(
                sample.At(room),
                [.. Enumerable.Range(0, 10_000).Select(n => ($"Form.Links[{n}].Label", "x"))]
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await SaysASentence(answer)).ShouldBeTrue();
        }
    }

    [Theory, BothEngines]
    public async Task Forms_without_their_token_change_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await AllowedAll(sample);

        foreach (var (room, fields) in Forms)
        {
            using var content = new FormUrlEncodedContent(
                fields.Select(field => KeyValuePair.Create("Form." + field, "1"))
            );
            using var answer = await browser.PostAsync(Address(sample, room), content);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, room);
        }
    }

    [Theory, BothEngines]
    public async Task No_address_falls_over(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await AllowedAll(sample);
        foreach (var value in Values.Select(value => Uri.EscapeDataString(value[..Math.Min(value.Length, 300)])))
        foreach (
            var address in (string[])
                [
                    $"/projects?q={value}&programme={value}&state={value}&after={value}",
                    $"/projects/{value}",
                    $"/projects/{value}/texts",
                    $"/projects/{value}/settings/phases",
                ]
        )
        {
            using var answer = await browser.GetAsync(address);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
        }
    }

    private static string Address(Sample sample, string room) =>
        room.StartsWith("/projects", StringComparison.Ordinal) ? room : sample.At(room);

    /// <summary>Somebody who may do everything with the sample's project.</summary>
    private static async Task<HttpClient> AllowedAll(Sample sample)
    {
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        await sample.House.GiveRole(person, Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        return person.Browser;
    }

    // The version is right, so that the rest decides.
    private static async Task<HttpResponseMessage> Send(
        HttpClient browser,
        string address,
        string[] fields,
        string value,
        bool multipart
    )
    {
        var token = await browser.FormToken(address.Split('?')[0]);
        var sent = fields
            .Select(field => KeyValuePair.Create("Form." + field, field == "Version" ? "1" : value))
            .Append(KeyValuePair.Create("__RequestVerificationToken", token));
        if (!multipart)
        {
            using var plain = new FormUrlEncodedContent(sent);
            return await browser.PostAsync(address, plain);
        }
        using var content = new MultipartFormDataContent();
        foreach (var (name, text) in sent)
            content.Add(new StringContent(text), $"\"{name}\"");
        return await browser.PostAsync(address, content);
    }

    private static async Task<bool> SaysASentence(HttpResponseMessage answer) =>
        (await answer.Text()).Length > 200 && (int)answer.StatusCode is 200 or 400 or 409 or 422;
}
