using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Konvent.History.Drafts;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects;

/// <summary>Every form about projects keeps itself while somebody types, and gives back what was typed after they have signed in again.</summary>
public sealed partial class DraftedFormsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_was_typed_before_signing_out_is_offered_after_signing_in_until_it_is_saved(OnEngine engine)
    {
        var (sample, person, forms) = await Open(engine);
        var browser = person.Browser;
        foreach (var form in forms)
            await KeepAsTheScriptDoes(browser, form);

        (await browser.PostForm("/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Found);
        await sample.House.SignIn(person);

        foreach (var form in forms)
        {
            var html = await browser.GetStringAsync(form.Address);
            html.ShouldContain("Nobody else has seen it.", customMessage: form.Address);
            html.ShouldNotContain("error-summary", customMessage: form.Address); // Nobody has asked to save it yet.
            foreach (var (_, value) in form.Fields)
                WebUtility.HtmlDecode(html).ShouldContain(value, customMessage: form.Address);

            using var saved = await browser.PostForm(form.Address, [.. form.Fields, ("__draft", TicketIn(html))]);

            saved.StatusCode.ShouldBe(HttpStatusCode.Found, form.Address);
        }
        (await DraftsOf(person, sample.House)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_is_sent_after_the_session_has_ended_comes_back_after_signing_in(OnEngine engine)
    {
        var (sample, person, forms) = await Open(engine);
        var browser = person.Browser;
        var tickets = new List<string>();
        foreach (var form in forms)
            tickets.Add(TicketIn(await browser.GetStringAsync(form.Address)));
        await browser.PostForm("/sign-out");

        foreach (var (form, ticket) in forms.Zip(tickets))
        {
            using var answer = await browser.PostForm("/sign-in", form.Address, [.. form.Fields, ("__draft", ticket)]);
            answer.Headers.Location!.ToString().ShouldStartWith("/sign-in?return=");
        }
        await sample.House.SignIn(person);

        foreach (var form in forms)
        {
            var html = WebUtility.HtmlDecode(await browser.GetStringAsync(form.Address));
            foreach (var (_, value) in form.Fields)
                html.ShouldContain(value, customMessage: form.Address);
        }
    }

    [Theory, BothEngines]
    public async Task A_draft_of_a_new_partner_brings_back_what_was_found_and_chosen(OnEngine engine)
    {
        var (sample, person, _) = await Open(engine);
        var known = await sample.TakesPart(PartnerRole.AdvisoryPartner, Sample.Body("Szukana " + sample.Acronym));
        var form = new Drafted(
            sample.At("/partners/new"),
            ("Form.Search", "something else"),
            ("Form.OrganisationId", known.OrganisationId.ToString()),
            ("Form.Role", "not yet a role"),
            ("Form.Dates", "2024")
        );

        await KeepAsTheScriptDoes(person.Browser, form);

        var html = await person.Browser.GetStringAsync(form.Address);
        html.ShouldContain("Szukana " + sample.Acronym);
        html.ShouldContain($"value=\"{known.OrganisationId}\" checked=\"checked\"");
        html.ShouldNotContain("error-summary");
    }

    [Theory, BothEngines]
    public async Task A_draft_remembers_that_no_language_is_ticked(OnEngine engine)
    {
        var (sample, person, _) = await Open(engine);
        await sample.Change(project => project.Describe(new(null, null, null, [Language.Polish], [], null)));
        var settings = await FormOnPage.At(person.Browser, sample.At("/settings"));

        await KeepAsTheScriptDoes(
            person.Browser,
            new(
                sample.At("/settings"),
                ("Form.Version", settings["Form.Version"]!),
                ("Form.Acronym", sample.Acronym),
                ("Form.WorkingLanguage", "pl"),
                ("Form.Languages", settings["Form.Languages"]!) // What a form sends in which none is ticked.
            )
        );

        settings.Html.ShouldContain("value=\"pl\" checked");
        var html = await person.Browser.GetStringAsync(sample.At("/settings"));
        html.ShouldContain("Nobody else has seen it.");
        html.ShouldNotContain("value=\"pl\" checked");
    }

    /// <summary>All forms that keep drafts, each with something typed that can be saved.</summary>
    private async Task<(Sample, TestPerson, IReadOnlyList<Drafted>)> Open(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        await sample.House.GiveRole(person, Role.Operator, Place.Server);
        var (one, two) = (await sample.TakesPart(), await sample.TakesPart());
        var other = await Sample.In(sample.House);
        await sample.House.GiveRole(person, Role.Coordinator, other.Place);
        string New(string what) => Sample.Unique(what + " łąka ");
        (string, string)[] organisation =
        [
            ("Name", New("Urząd")),
            ("Language", "pl"),
            ("OtherNames.Texts[de]", "Wiesenamt"),
            ("Region.Name", "Łąki"),
        ];
        return (
            sample,
            person,
            [
                new(
                    sample.At("/texts"),
                    ("Form.Version", "1"),
                    ("Form.Objective.Texts[en]", "Meadows, \"kept\" & more")
                ),
                new(
                    other.At("/settings"),
                    ("Form.Version", "1"),
                    ("Form.Acronym", other.Acronym),
                    ("Form.Dates", "2024")
                ),
                new(
                    other.At("/settings/phases"),
                    ("Form.Version", "2"),
                    ("Form.Phases[0].Name.Texts[en]", "Sowing"),
                    ("Form.Phases[1].Name.Texts[en]", "Mowing"),
                    ("Form.Phases[1].Dates", "spring 2026")
                ),
                new(
                    sample.At("/partners/new"),
                    [
                        ("Form.OrganisationId", "new"),
                        .. organisation.Select(field => ("Form.NewOrganisation." + field.Item1, field.Item2)),
                        ("Form.Role", "ProjectPartner"),
                        ("Form.Dates", "2023"),
                    ]
                ),
                new(
                    sample.At($"/partners/{one.Id}"),
                    ("Form.Version", "1"),
                    ("Form.Role", "LeadPartner"),
                    ("Form.Dates", "May 2023")
                ),
                new(sample.At($"/partners/{two.Id}/end"), ("Form.Version", "1"), ("Form.End", "March 2025")),
                new(
                    sample.At("/instruments/new"),
                    ("Form.Kind", "Regional"),
                    ("Form.Name.Texts[en]", "A plan for meadows")
                ),
                new(
                    sample.At("/work-plan/packages/new"),
                    ("Form.Name.Texts[en]", "Mowing together"),
                    ("Form.Outputs[0].Name.Texts[en]", "Meadows mown"),
                    ("Form.Outputs[0].Target", "12")
                ),
                new(
                    sample.At("/work-plan/milestones/new"),
                    ("Form.Name.Texts[en]", "The first hay"),
                    ("Form.Planned", "July 2026")
                ),
                new(
                    "/organisations/new",
                    [.. organisation.Select(field => ("Form." + field.Item1, field.Item2)), ("Form.Town", "Łąkowo")]
                ),
                new(
                    $"/organisations/{one.OrganisationId}/edit",
                    [("Form.Version", "1"), .. organisation.Select(field => ("Form." + field.Item1, field.Item2))]
                ),
                new(
                    "/programmes/new",
                    ("Form.ShortName", New("Programme")),
                    ("Form.Period", "2021–2027"),
                    ("Form.Languages[0]", "pl"),
                    ("Form.Statements[0].Language", "pl"),
                    ("Form.Statements[0].Text", "Łąki dla wszystkich")
                ),
                new(
                    $"/programmes/{other.Programme}/plans",
                    ("Form.Version", "1"),
                    ("Form.Owed", "PerInstrument"),
                    ("Form.Source", "Handbook for meadows"),
                    ("Form.Asks.Costs.Ask", "Asked"),
                    ("Form.Asks.Costs.Source", "Handbook, annex on hay")
                ),
                new(
                    $"/programmes/{sample.Programme}/edit",
                    ("Form.Version", "1"),
                    ("Form.ShortName", New("Programme")),
                    ("Form.Period", "2021–2027"),
                    ("Form.Funds[0].Code", "MEADOW")
                ),
            ]
        );
    }

    private static async Task KeepAsTheScriptDoes(HttpClient browser, Drafted form)
    {
        var html = await browser.GetStringAsync(form.Address);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/drafts/" + Key().Match(html).Groups[1].Value);
        request.Headers.Add("RequestVerificationToken", await browser.FormToken(form.Address));
        request.Content = JsonContent.Create(
            form.Fields.ToDictionary(field => field.Name, field => new[] { field.Value })
        );
        using var answer = await browser.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, form.Address);
    }

    private static string TicketIn(string html) => WebUtility.HtmlDecode(Ticket().Match(html).Groups[1].Value);

    private static Task<List<Draft>> DraftsOf(TestPerson person, House house) =>
        house.InDatabase(db => db.Drafts.AsNoTracking().Where(d => d.AccountId == person.Id).ToListAsync());

    private sealed record Drafted(string Address, params (string Name, string Value)[] Fields);

    [GeneratedRegex("data-draft=\"([^\"]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("name=\"__draft\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Ticket();
}
