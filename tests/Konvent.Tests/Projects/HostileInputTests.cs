using System.Net;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Shouldly;

namespace Konvent.Tests.Projects;

/// <summary>What nobody types by accident: the forms answer with a sentence, and never fall over.</summary>
public sealed class HostileInputTests(Houses houses)
{
    private static readonly string[] Values =
    [
        "",
        "\0",
        "a\0b",
        "\u202Eevil\u0007",
        "🏳️‍🌈é̷̛̬",
        "<script>alert(1)</script>",
        "'; drop table organisations; --",
        "{0}{project}%s",
        "-1",
        "99999999999999999999",
        "0000-00-00",
        "31 February 9999",
        new string('x', 5_000),
        new string('ł', 70_000),
    ];

    [Theory, BothEngines]
    public async Task No_form_about_partners_organisations_and_programmes_falls_over(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var coordinator = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var @operator = await sample.House.SignedIn(Role.Operator);
        var partner = await sample.Do<AddPartner, Participation>(deed =>
            deed.Run(
                sample.Acronym,
                new NewPartner(null, Sample.Body(), PartnerRole.ProjectPartner, null),
                sample.Coordinator,
                default
            )
        );
        var partners = $"/projects/{sample.Acronym}/partners";
        (HttpClient Browser, string Address, string[] Fields)[] forms =
        [
            (coordinator, "/organisations/new", OrganisationFields("Form.")),
            (coordinator, $"/organisations/{partner.OrganisationId}/edit", OrganisationFields("Form.")),
            (
                coordinator,
                partners + "/new",
                [
                    "Form.OrganisationId",
                    "Form.Role",
                    "Form.Dates",
                    "Form.Search",
                    .. OrganisationFields("Form.NewOrganisation."),
                ]
            ),
            (coordinator, partners + "/new?handler=Find", ["Form.Search", "Form.Role"]),
            (coordinator, $"{partners}/{partner.Id}", ["Form.Role", "Form.Dates", "Form.Version"]),
            (coordinator, $"{partners}/{partner.Id}/end", ["Form.End", "Form.Version"]),
            (coordinator, $"{partners}/{partner.Id}/remove", ["Form.Version"]),
            (
                @operator,
                "/programmes/new",
                [
                    "Form.ShortName",
                    "Form.Name.Texts[en]",
                    "Form.Name.Texts[\0]",
                    "Form.Period",
                    "Form.Website",
                    "Form.Languages[0]",
                    "Form.Funds[0].Code",
                    "Form.Funds[0].Name.Texts[en]",
                    "Form.Statements[0].Language",
                    "Form.Statements[0].Text",
                    "Form.Statements[0].Source",
                    "Form.Statements[0].Checked",
                ]
            ),
        ];
        var random = new Random(20261121);
        var answers = new List<string>();
        foreach (var (browser, address, fields) in forms)
            for (var turn = 0; turn < 20; turn++)
            {
                var sent = fields.Select(field => (field, Values[random.Next(Values.Length)])).ToArray();
                using var answer = await browser.PostForm(address, sent);
                if ((int)answer.StatusCode >= 500)
                    answers.Add(
                        $"{address} {answer.StatusCode}: {string.Join(", ", sent.Select(s => s.Item2[..Math.Min(20, s.Item2.Length)]))}"
                    );
            }
        answers.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task No_address_of_these_pages_falls_over(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        foreach (var value in Values.Select(value => Uri.EscapeDataString(value[..Math.Min(value.Length, 500)])))
        foreach (
            var address in new[]
            {
                $"/organisations?q={value}&after={value}",
                $"/organisations/{value}",
                $"/programmes/{value}/edit",
                $"/projects/{value}/partners",
                $"/projects/{sample.Acronym}/partners/{value}",
                $"/projects/{sample.Acronym}/partners/new?search={value}",
            }
        )
        {
            using var answer = await browser.GetAsync(address);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
        }
    }

    [Theory, BothEngines]
    public async Task A_form_with_thousands_of_fields_is_refused(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        using var answer = await browser.PostForm(
            "/organisations/new",
            [.. Enumerable.Range(0, 3_000).Select(n => ($"Form.OtherNames.Texts[{n}]", "x"))]
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string[] OrganisationFields(string form) =>
        [
            form + "Name",
            form + "Language",
            form + "OtherNames.Texts[en]",
            form + "OtherNames.Texts[xx]",
            form + "Country",
            form + "Town",
            form + "Region.Name",
            form + "Region.Code",
            form + "Region.OtherNames.Texts[de]",
            form + "Website",
            form + "Version",
        ];
}
