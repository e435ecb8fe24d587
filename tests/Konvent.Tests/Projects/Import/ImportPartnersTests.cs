using System.Net;
using System.Text;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Projects.Import.Waiting;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Tests.Projects.Budget;
using Konvent.Tests.Projects.Documents;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Import;

public sealed class ImportPartnersTests(Houses houses)
{
    static ImportPartnersTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory, BothEngines]
    public async Task A_coordinator_mends_a_messy_table_and_takes_it(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var (one, two) = (Sample.Unique("Landratsamt "), Sample.Unique("Gmina "));
        var table = await browser.Import(
            sample,
            Encoding
                .GetEncoding(1252)
                .GetBytes(
                    $"""
                    Projekt Beispiel;;;;;;
                    Stand: Mai;;;;;;
                    Land;Partner;Rolle;Gesamtbudget (EUR);EFRE;Beginn;Bemerkung
                    Deutschland;{one};Leadpartner;1.234,56;987,65;01.03.2021;=HYPERLINK("http://example.org")
                    Polen;{two};Projektpartner;2.000,00;;März 2021;
                    Polen;{two[6..]}, Gmina;Projektpartner;2.000,00;;;
                    Atlantis;{Sample.Unique("Insel ")};Projektpartner;1,2,3;;;
                    Summe;;;9.999,00;;;
                    """
                ),
            "Partner.csv"
        );

        var text = await browser.Shown(table);
        text.ShouldContain("Headings found in line 3");
        text.ShouldContain("German");
        text.ShouldContain("Not taken, above the headings: Projekt Beispiel");
        text.ShouldContain("Line 5 has nearly the same name");
        text.ShouldContain("Which country is “Atlantis”?");
        text.ShouldContain("EUR 9,999.00 stands here");

        var taken = await browser.Take(table);
        taken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await taken.Text());
        (await Partners(sample)).ShouldBeEmpty();

        // What is mended is looked at before it is taken.
        taken = await browser.Take(
            table,
            ("Form.Mended[7_0]", "IT"),
            ("Form.Mended[7_3]", "3.000,00"),
            ("Form.LeaveOut", "true")
        );
        taken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await taken.Text());
        (await taken.Text()).ShouldContain("look at what becomes of the lines now");
        (await Partners(sample)).ShouldBeEmpty();

        taken = await browser.Take(table, ("Form.LeaveOut", "true"));

        taken.StatusCode.ShouldBe(HttpStatusCode.Found, await taken.Text());
        (await browser.Shown(table)).ShouldContain("3 lines were taken.");
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

        // Sent again, nothing happens twice.
        (await browser.PostForm(table.Split('?')[0] + "?handler=Take", ("Form.LeaveOut", "true"))).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
        (await Partners(sample)).Count.ShouldBe(3);
        var left = Encoding.UTF8.GetString(await browser.GetByteArrayAsync(table + "/not-taken.csv"));
        left.ShouldContain("Line 5 has nearly the same name");
        left.ShouldContain($"{two[6..]}, Gmina");
    }

    [Theory, BothEngines]
    public async Task Another_organisation_of_nearly_the_same_name_is_taken_where_somebody_says_so(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var name = Sample.Unique("Gmina ");
        var table = await browser.Import(sample, Encoding.UTF8.GetBytes($"Nazwa;Kraj\n{name} A;PL\n{name} B;PL\n"));
        (await browser.Shown(table)).ShouldContain("Line 2 has nearly the same name");

        var said = await (await browser.Form(table, "Look")).Type(("Form.Alike[3]", "Another")).Send();
        said.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Take(table)).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await Partners(sample)).Count.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task A_line_about_the_same_organisation_is_left_out_where_somebody_says_so(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var name = Sample.Unique("Gmina ");
        var table = await browser.Import(
            sample,
            Encoding.UTF8.GetBytes($"Nazwa;Kraj\n{name} A;PL\n{name} B;Nowhere\n")
        );

        (await (await browser.Form(table, "Look")).Type(("Form.Alike[3]", "Same")).Send()).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );

        (await browser.Fates(table)).ShouldBe(["New", "Left out"]);
        (await browser.Form(table, "Look"))["Form.Alike[3]"].ShouldBe("Same");
        (await browser.Take(table)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Partners(sample)).Count.ShouldBe(1);
        (await browser.Fates(table)).ShouldBe(["New", "Left out"]);
    }

    [Theory, BothEngines]
    public async Task A_new_line_shows_what_is_written_as_it_was_read(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await browser.Import(
            sample,
            Encoding.UTF8.GetBytes(
                "Name;Land;Ort;Rolle;Beginn;Gesamtkosten;EFRE;Nationaler Beitrag;Kofinanzierungssatz\n"
                    + $"{Sample.Unique("Landratsamt ")};Österreich;Graz;Leadpartner;März 2025;1.234,56;987,65;246,91;80\n"
            )
        );

        var text = await browser.Shown(table);

        foreach (
            var said in (string[])
                [
                    "Country: Austria",
                    "Town: Graz",
                    "Role: Lead partner",
                    "from March 2025",
                    "Total costs: EUR 1,234.56",
                    "ERDF: EUR 987.65",
                    "National contribution: EUR 246.91",
                    "Co-financing rate: 80 %",
                ]
        )
            text.ShouldContain(said, Case.Insensitive, text);
    }

    [Theory, BothEngines]
    public async Task Columns_that_are_lost_are_told_above_the_lines(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await browser.Import(
            sample,
            Encoding.UTF8.GetBytes($"Name;Country;Remarks;Nothing;;Phone\n{Sample.Unique("A")};PL;x;;y;1;beyond\n")
        );

        var text = await browser.Shown(table);

        const string told =
            "Not taken: the columns Remarks, Column 5, without heading, Phone, Column 7, without heading.";
        text.ShouldContain(told);
        text.IndexOf(told, StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("Lines", StringComparison.Ordinal));
        (
            await browser.Shown(await browser.Import(sample, Encoding.UTF8.GetBytes("Name;Country\nAll of it;PL\n")))
        ).ShouldNotContain("Not taken: the column");
    }

    [Theory, BothEngines]
    public async Task What_was_exported_and_is_imported_again_changes_nothing(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var part = await sample.TakesPart(PartnerRole.LeadPartner, dates: "2021-03/..");
        await sample.TakesPart(organisation: Sample.Body(Sample.Unique("=Urząd ")), dates: "2022-22/2023");
        await sample.TakesPart(dates: "2021/");
        await sample.Write(part.Id);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        foreach (var format in (string[])["csv", "xlsx"])
        {
            var file = await browser.GetByteArrayAsync(sample.At("/import/partners." + format));
            var table = await browser.Import(sample, file, "table." + format);

            (await browser.Fates(table)).ShouldBe(Enumerable.Repeat("Nothing changes", 3), await browser.Shown(table));
        }
        Encoding
            .UTF8.GetString(await browser.GetByteArrayAsync(sample.At("/import/partners.csv")))
            .ShouldContain("'=Urząd");
    }

    [Theory, BothEngines]
    public async Task A_budget_in_another_currency_goes_both_ways_with_its_rate_and_its_costs(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var rate = new ExchangeRate("EUR", 4.2631m, When.Parse("2025-03"));
        var body = Sample.Body(Sample.Unique("Urząd "));
        var part = await sample.TakesPart(organisation: body);
        var facts = BudgetSample.Facts(420_000m, "PLN", rate);
        await sample.Write(
            part.Id,
            facts with
            {
                Costs =
                [
                    new(CostCategory.Staff, "Semester 2", Zloty(1_000m)),
                    new(CostCategory.Staff, "Semester 1", Zloty(2_000m)),
                    new(CostCategory.Equipment, null, Zloty(500.5m)),
                ],
            }
        );
        await sample.Write((await sample.TakesPart()).Id);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        foreach (var language in (Language[])[Language.German, Language.English])
        {
            await browser.Choose(language);
            var file = await browser.GetByteArrayAsync(sample.At("/import/partners.csv"));
            Encoding
                .UTF8.GetString(file)
                .ShouldContain(language == Language.English ? "4.2631;2025-03" : "4,2631;2025-03");
            foreach (var format in (string[])["csv", "xlsx"])
            {
                file = await browser.GetByteArrayAsync(sample.At("/import/partners." + format));
                var again = await browser.Import(sample, file, "table." + format);
                var unchanged = language == Language.English ? "Nothing changes" : "Keine Änderung";
                (await browser.Fates(again)).ShouldBe(Enumerable.Repeat(unchanged, 2), await browser.Shown(again));
            }
        }

        var table = await browser.Import(
            sample,
            Encoding.UTF8.GetBytes(
                $"Name;Exchange rate;Month of the rate;Staff, Semester 1\n{body.Name};4.3;April 2025;2500\n"
            )
        );
        var text = await browser.Shown(table);
        text.ShouldContain("4.2631 PLN for 1 EUR, March 2025 4.3 PLN for 1 EUR, April 2025");
        text.ShouldContain("Staff, Semester 1: PLN 2,000.00 PLN 2,500.00");
        (await browser.Take(table)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var budget = (await sample.Budgets()).Single(budget => budget.ParticipationId == part.Id);
        (budget.ExchangeRate!.Units, budget.ExchangeRate.Month.Edtf).ShouldBe((4.3m, "2025-04"));
        budget
            .Costs.Select(line => (line.Period, line.Sum.Amount))
            .ShouldBe([("Semester 2", 1_000m), ("Semester 1", 2_500m), (null, 500.5m)]);

        static Money Zloty(decimal amount) => new(amount, Currency.Of("PLN"));
    }

    [Theory, BothEngines]
    public async Task A_sum_is_of_the_currency_that_its_heading_or_the_budget_says(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var (body, other) = (Sample.Body(Sample.Unique("Urząd ")), Sample.Unique("New "));
        var part = await sample.TakesPart(organisation: body);
        await sample.Write(part.Id, BudgetSample.Facts(420_000m, "PLN"));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        (await Shown("Total")).ShouldContain("PLN 420,000.00 PLN 500.00", Case.Sensitive);
        (await Shown("Total")).ShouldContain("Total costs: EUR 700.00");
        (await Shown("Total (EUR)")).ShouldContain("All sums of one budget are in one currency");
        (await Shown("Total in PLN")).ShouldContain("Total costs: PLN 700.00");

        async Task<string> Shown(string heading) =>
            await browser.Shown(
                await browser.Import(sample, Encoding.UTF8.GetBytes($"Name;{heading}\n{body.Name};500\n{other};700\n"))
            );
    }

    [Theory, BothEngines]
    public async Task What_a_budget_cannot_be_is_said_at_the_cell_it_was_read_from(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var body = Sample.Body(Sample.Unique("Urząd "));
        await sample.Write((await sample.TakesPart(organisation: body)).Id);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await browser.Import(
            sample,
            Encoding.UTF8.GetBytes(
                "Name;Total;ERDF;IPA III;Staff;Equipment;Exchange rate;Month of the rate\n"
                    + $"{body.Name};;;-5;;-7;;\n{Sample.Unique("One ")};1;;;;;4.2;2025-03\n{Sample.Unique("Other ")};1;;;;;x;\n"
            )
        );

        var form = await browser.Form(table, "Look");

        foreach (var place in (string[])["2_3", "2_5", "3_6", "4_6"])
            form[$"Form.Mended[{place}]"].ShouldNotBeNull(place);
        foreach (var place in (string[])["2_1", "2_2", "2_4", "3_1"])
            form[$"Form.Mended[{place}]"].ShouldBeNull(place);
    }

    [Theory, BothEngines]
    public async Task A_line_says_what_it_changes(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var body = Sample.Body(Sample.Unique("Urząd "));
        var part = await sample.TakesPart(organisation: body);
        await sample.Write(part.Id);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var table = await browser.Import(
            sample,
            Encoding.UTF8.GetBytes($"Name;Total;ERDF\n{body.Name};\"120,000.00\";\n")
        );

        var text = await browser.Shown(table);
        text.ShouldContain("Is changed");
        text.ShouldContain("EUR 100,000.00 EUR 120,000.00");
        (await browser.Take(table)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var budget = (await sample.Budgets()).Single();
        (budget.Total!.Value.Amount, budget.Funds.Single().Sum.Amount).ShouldBe((120_000m, 80_000m));
    }

    [Theory, BothEngines]
    public async Task What_somebody_changed_meanwhile_is_looked_at_again(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var body = Sample.Body(Sample.Unique("Urząd "));
        var part = await sample.TakesPart(organisation: body);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await browser.Import(sample, Encoding.UTF8.GetBytes($"Name;Total\n{body.Name};1.00\n"));
        var form = await browser.Form(table, "Take");
        await sample.Write(part.Id);

        var refused = await form.Send();

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Text()).ShouldContain("Something was changed in the project meanwhile");
        (await refused.Text()).ShouldContain("EUR 100,000.00 EUR 1.00");
        (await sample.Budgets()).Single().Total!.Value.Amount.ShouldBe(100_000m);
    }

    [Theory, BothEngines]
    public async Task Two_lead_partners_at_once_leave_nothing_half_taken(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var file = $"Name;Role\n{Sample.Unique("Urząd ")};Lead partner\n{Sample.Unique("Regione ")};Lead partner\n";
        var table = await browser.Import(sample, Encoding.UTF8.GetBytes(file));

        var taken = await browser.Take(table);

        taken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Partners(sample)).ShouldBeEmpty();
        (await browser.Shown(table)).ShouldContain("New");
    }

    [Theory, BothEngines]
    public async Task Cells_that_stand_a_column_too_far_are_told_apart(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await browser.Import(
            sample,
            Encoding.UTF8.GetBytes(
                $"Name;Country;Role;Total\n{Sample.Unique("A ")};DE;Project partner;1.00\n;{Sample.Unique("B ")};DE;Project partner;1.00\n"
            )
        );

        var text = await browser.Shown(table);

        text.ShouldContain("No organisation is named here.");
        text.ShouldContain("New");
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_read_is_said_at_the_file(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        (byte[]? File, string Sentence)[] refused =
        [
            (null, "nothing in this file"),
            ("a;b\n1;2\n"u8.ToArray(), "no headings are known"),
            ("PK\x03\x04"u8.ToArray(), "not a table that can be read"),
            (Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Name;Land\n", 5000))), "at most 2"),
            (
                Encoding.UTF8.GetBytes(
                    $"Name;Land\n{string.Concat(Enumerable.Repeat(new string('x', 800) + ";DE\n", 100))}a\0b;DE\n"
                ),
                "cannot be stored"
            ),
        ];
        foreach (var (file, sentence) in refused)
        {
            var answer = await browser.Upload(sample.At("/import"), file, "table.csv", ("Form.Kind", "partners"));
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, sentence);
            (await answer.Text()).ShouldContain(sentence, Case.Insensitive, await answer.Text());
        }
    }

    [Theory, BothEngines]
    public async Task Letters_and_sheets_can_be_chosen_where_the_guess_was_wrong(OnEngine engine)
    {
        var sample = await BudgetSample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var name = Sample.Unique("Łódź");
        var table = await browser.Import(
            sample,
            Encoding.GetEncoding("iso-8859-2").GetBytes($"Nazwa;Kraj\n{name};PL\n")
        );
        (await browser.Shown(table)).ShouldNotContain(name);

        (await (await browser.Form(table, "Look")).Type(("Form.Encoding", "iso-8859-2")).Send()).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
        (await browser.Shown(table)).ShouldContain(name);

        var wrong = await (await browser.Form(table, "Look")).Type(("Form.Encoding", "utf-16")).Send();
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.Shown(table)).ShouldContain(name);
    }

    [Theory, BothEngines]
    public async Task A_table_is_its_persons_alone(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var other = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await browser.Import(sample, Encoding.UTF8.GetBytes($"Nazwa;Kraj\n{Sample.Unique("A")};PL\n"));

        (await other.GetAsync(table)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync(table + "/not-taken.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Shown(sample.At("/import"))).ShouldNotContain("table.csv");
        (await browser.Shown(sample.At("/import"))).ShouldContain("table.csv");

        (await (await browser.Form(table, "Drop")).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetAsync(table)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_form_that_no_page_sent_takes_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await browser.Import(sample, Encoding.UTF8.GetBytes($"Nazwa;Kraj\n{Sample.Unique("A")};PL\n"));
        (string, string)[][] forms =
        [
            [],
            [("Form.Seen", "00")],
            [("Form.Columns[99]", "Name"), ("Form.Columns[0]", "Nothing")],
            [("Form.Mended[x]", "a"), ("Form.Mended[2_999]", "a"), ("Form.Mended[9_9_9]", "a")],
            [
                ("Form.Alike[minus]", "Another"),
                ("Form.Alike[1e9]", "Same"),
                ("Form.Alike[2]", "7"),
                ("Form.Alike", "x"),
            ],
        ];

        foreach (var form in forms)
        {
            using var answer = await browser.PostForm(table + "?handler=Take", form);
            ((int)answer.StatusCode).ShouldBeInRange(400, 499);
        }

        using var shown = await browser.GetAsync(table + "?page-of-lines=-5&only=Nothing");
        ((int)shown.StatusCode).ShouldBeLessThan(500);
        (await Partners(sample)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Tables_from_long_ago_are_forgotten(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        var old = new WaitingTable(sample.Project, person.Id, "partners", "old.csv", [1], DateTimeOffset.UnixEpoch);
        await sample.House.InDatabase(async db =>
        {
            db.Add(old);
            await db.SaveAs(Konvent.Basics.Author.Program, default);
        });
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.Import(sample, Encoding.UTF8.GetBytes($"Nazwa;Kraj\n{Sample.Unique("A")};PL\n"));

        (await sample.House.InDatabase(db => db.WaitingTables.AnyAsync(t => t.Id == old.Id))).ShouldBeFalse();
    }

    private static Task<List<Participation>> Partners(Sample sample) =>
        sample.House.InDatabase(db => db.Participations.Where(part => part.ProjectId == sample.Project).ToListAsync());
}
