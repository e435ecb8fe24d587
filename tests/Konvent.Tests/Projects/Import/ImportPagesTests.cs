using System.Net;
using System.Text;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Budget;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Tests.Projects.Budget;
using Konvent.Tests.Projects.Documents;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Import;

public sealed class ImportPagesTests(Houses houses)
{
    static ImportPagesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory, BothEngines]
    public async Task A_coordinator_mends_a_messy_table_and_takes_it(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var (one, two) = (Sample.Unique("Landratsamt "), Sample.Unique("Gmina "));
        var table = $"""
            Projekt Beispiel;;;;;;
            Stand: Mai;;;;;;
            Land;Partner;Rolle;Gesamtbudget (EUR);EFRE;Beginn;Bemerkung
            Deutschland;{one};Leadpartner;1.234,56;987,65;01.03.2021;=HYPERLINK("http://example.org")
            Polen;{two};Projektpartner;2.000,00;;März 2021;
            Polen;{two[6..]}, Gmina;Projektpartner;2.000,00;;;
            Atlantis;{Sample.Unique("Insel ")};Projektpartner;1,2,3;;;
            Summe;;;9.999,00;;;
            """;

        var answer = await browser.Upload(
            sample.At("/import"),
            Encoding.GetEncoding(1252).GetBytes(table),
            "Partner.csv"
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await answer.Text();
        text.ShouldContain("headings found in line 3");
        text.ShouldContain("German");
        text.ShouldContain("Not taken, above the headings: Projekt Beispiel");
        text.ShouldContain("Line 5 has nearly the same name");
        text.ShouldContain("Which country is “Atlantis”?");
        text.ShouldContain("EUR 9,999.00 stands here");

        var taken = await (await On(browser, sample, "Take", answer)).Send();
        taken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await taken.Text());
        (await Partners(sample)).ShouldBeEmpty();

        var mended = (await On(browser, sample, "Take", taken)).Type(
            ("Form.Mended[7_0]", "IT"),
            ("Form.Mended[7_3]", "3.000,00"),
            ("Form.LeaveOut", "true")
        );
        taken = await mended.Send();

        taken.StatusCode.ShouldBe(HttpStatusCode.OK, await taken.Text());
        (await taken.Text()).ShouldContain("3 lines were taken.");
        var partners = await Partners(sample);
        partners
            .Select(part => part.Role)
            .Order()
            .ShouldBe([PartnerRole.LeadPartner, PartnerRole.ProjectPartner, PartnerRole.ProjectPartner]);
        var lead = partners.Single(part => part.Role == PartnerRole.LeadPartner);
        lead.Dates!.Edtf.ShouldBe("2021-03-01/..");
        var budget = await sample.House.InDatabase(db => db.Budgets.SingleAsync(b => b.ParticipationId == lead.Id));
        (budget.Total!.Value.Amount, budget.Funds.Single().Sum.Amount).ShouldBe((1234.56m, 987.65m));
        (await browser.GetStringAsync(sample.At("/history"))).ShouldContain("Imported from Partner.csv");
    }

    [Theory, BothEngines]
    public async Task What_was_exported_and_is_imported_again_changes_nothing(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart(PartnerRole.LeadPartner, dates: "2021-03/..");
        await sample.TakesPart(organisation: Sample.Body(Sample.Unique("=Urząd ")), dates: "2022");
        await sample.TakesPart(dates: "2021/");
        await sample.Write(part.Id);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var file = await browser.GetByteArrayAsync(sample.At("/import/table.csv"));
        Encoding.UTF8.GetString(file).ShouldContain("'=Urząd");
        var answer = await browser.Upload(sample.At("/import"), file, "table.csv");

        var text = await answer.Text();
        text.Split("Nothing changes").Length.ShouldBe(4, text);
        text.ShouldNotContain("New organisation");
        text.ShouldNotContain("Takes part, is changed");
    }

    [Theory, BothEngines]
    public async Task Two_lead_partners_at_once_leave_nothing_half_taken(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = $"Name;Role\n{Sample.Unique("Urząd ")};Lead partner\n{Sample.Unique("Regione ")};Lead partner\n";
        var answer = await browser.Upload(sample.At("/import"), Encoding.UTF8.GetBytes(table), "two.csv");

        var taken = await (await On(browser, sample, "Take", answer)).Send();

        taken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Partners(sample)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_read_is_said_at_the_file(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        (byte[] File, string Sentence)[] refused =
        [
            ("a;b\n1;2\n"u8.ToArray(), "no headings are known"),
            ("PK\x03\x04"u8.ToArray(), "not a table that can be read"),
            (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Name;Land\n", 5000))), "at most 300 lines"),
        ];
        foreach (var (file, sentence) in refused)
        {
            var answer = await browser.Upload(sample.At("/import"), file, "table.csv");
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Text()).ShouldContain(sentence);
        }
        foreach (
            var table in (string[])["", "null", "{}", "[1", "{\"File\":\"x\",\"Headings\":[null],\"Rows\":[null]}"]
        )
        {
            using var answer = await browser.PostForm(sample.At("/import?handler=Look"), ("Form.Table", table));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, table);
        }
    }

    private static async Task<FormOnPage> On(
        HttpClient browser,
        Sample sample,
        string handler,
        HttpResponseMessage answer
    ) => new(browser, sample.At("/import?handler=" + handler), await answer.Content.ReadAsStringAsync());

    private static Task<List<Participation>> Partners(Sample sample) =>
        sample.House.InDatabase(db => db.Participations.Where(part => part.ProjectId == sample.Project).ToListAsync());
}
