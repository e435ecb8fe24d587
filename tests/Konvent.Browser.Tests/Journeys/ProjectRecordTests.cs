using Konvent.Commands.Demo;
using Konvent.Projects.Import.Tables;
using Konvent.Reading;
using Konvent.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests.Journeys;

/// <summary>A coordinator, who reads German, brings a project's record up to date: partners, money and work plan from spreadsheets, dates, a partner who leaves, a new version of the agreement.</summary>
public sealed class ProjectRecordTests(Browser browser)
{
    private const string Project = "/projects/samplerivers";

    [Theory, BothEngines]
    public async Task A_coordinator_brings_the_record_up_to_date(OnEngine engine)
    {
        await using var house = await House.On(engine, demo: true);
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        await using var window = await browser.Open(house);
        await Demo.Enter(window, "Clara Sommer");

        await ImportPartners(window);
        await ImportPackages(window);
        await PlanByKeys(window);
        await MoveMilestoneTwice(window);
        await ReplacePartner(window);
        await UploadNewVersion(window);
    }

    // Two titles above the headings, an own order of columns, a partner twice under two spellings, a country nobody knows, a wrong sum.
    private static async Task ImportPartners(Window window)
    {
        await Upload(
            window,
            "partners",
            [
                ["SampleRivers: Partner und Budgets"],
                ["Stand: November 2026", "", "vertraulich"],
                ["Land", "Partner", "Rolle", "Gesamtbudget (EUR)", "EFRE", "Beginn", "Bemerkung"],
                [
                    "Deutschland",
                    "Land Musterland, Ministerium für Flüsse",
                    "Leadpartner",
                    "512.000,00",
                    "409.600,00",
                    "",
                    "",
                ],
                [
                    "Flussland",
                    "Verband der Beispielufer",
                    "Projektpartner",
                    "90.000,00",
                    "72.000,00",
                    "01.12.2026",
                    "neu",
                ],
                ["Österreich", "Beispielufer-Verband", "Projektpartner", "90.000,00", "72.000,00", "", "zweimal?"],
                ["Österreich", "Verband Beispielufer der", "Projektpartner", "90.000,00", "72.000,00", "", "zweimal?"],
                ["Summe", "", "", "1.000.000,00", "", "", ""],
            ]
        );
        var main = window.Page.Locator("main");
        await Assertions.Expect(main).ToContainTextAsync("Welches Land ist „Flussland“?");
        await Assertions.Expect(main).ToContainTextAsync("Zeile 5 hat fast denselben Namen");
        await Assertions.Expect(main).ToContainTextAsync("Hier steht 1.000.000,00 EUR");
        await Assertions.Expect(main).ToContainTextAsync("498.000,00 EUR");
        await window.ShouldBeGood();

        await window.Page.Locator("[name='Form.Mended[5_0]']").FillAsync("Österreich");
        await Press(window, "Erneut prüfen");
        await Assertions.Expect(Line(window, 5)).ToContainTextAsync("Neu");
        await Press(window, "Importieren");
        await Assertions.Expect(window.Page.Locator(".error-summary, [role=alert]").First).ToBeVisibleAsync();
        await window.Page.Locator("#Form_LeaveOut").CheckAsync();
        await Press(window, "Importieren");
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();
        await window.ShouldBeGood();

        await window.GoTo(Project + "/budget");
        await Assertions.Expect(main).ToContainTextAsync("512.000,00");
        await Assertions.Expect(main).ToContainTextAsync("Verband der Beispielufer");
    }

    private static async Task ImportPackages(Window window)
    {
        await Upload(
            window,
            "work-plan",
            [
                ["Nr.", "Bezeichnung", "Verantwortlich", "Beginn", "Ende"],
                ["AP6", "Ufer zählen", "Verband der Beispielufer", "2026-12", "2027-02"],
                ["AP7", "Wege bauen", "Voorbeeldstad", "2027-01", "2027-06"],
                ["AP8", "Feste feiern", "", "2027-03", "2027-07"],
            ]
        );
        await Assertions.Expect(Line(window, 4)).ToContainTextAsync("Neu");
        await Press(window, "Importieren");
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();
    }

    private static async Task PlanByKeys(Window window)
    {
        await window.GoTo(Project + "/work-plan");
        await window.Press("AP6", "ArrowRight");
        await window.Press("AP7", "Shift+ArrowRight");
        await window.Press("AP8", "Alt+ArrowUp");
        await window.SavePlan("AP6", Project + "/work-plan");

        var rows = window.Page.Locator("#packages tbody tr");
        await Assertions.Expect(rows.Nth(5)).ToContainTextAsync("Januar–März 2027");
        await Assertions.Expect(rows.Nth(6)).ToContainTextAsync("AP8");
        await Assertions.Expect(rows.Nth(7)).ToContainTextAsync("Januar–Juli 2027");
    }

    private static async Task MoveMilestoneTwice(Window window)
    {
        foreach (var _ in (int[])[1, 2])
        {
            await window.Press("Vorschläge", "ArrowRight");
            await window.SavePlan("Vorschläge", Project + "/work-plan");
        }
        var milestone = window.Page.Locator("#milestones tbody tr", new() { HasText = "Vorschläge bei" });
        foreach (var date in (string[])["Februar 2027", "März 2027", "April 2027"])
            await Assertions.Expect(milestone).ToContainTextAsync(date);
    }

    private static async Task ReplacePartner(Window window)
    {
        await window.GoTo(Project + "/partners");
        await window.Page.Locator("tr", new() { HasText = "Voorbeeldstad" }).Locator("a.btn-small").ClickAsync();
        await window.Page.Locator("a[href$='/replacement']").ClickAsync();
        await window.Page.Locator("#Form_Last").FillAsync("November 2026");
        await window.Page.Locator("#o-new").CheckAsync();
        await window.Page.Locator("[name='Form.NewOrganisation.Name']").FillAsync("Waterschap Voorbeeld");
        await window.Page.Locator("[name='Form.NewOrganisation.Language']").SelectOptionAsync("nl");
        await window.Page.Locator("[name='Form.NewOrganisation.Country']").SelectOptionAsync("NL");
        await window.Page.Locator("main .form-end .btn-main").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();

        await window.GoTo(Project + "/partners");
        await Assertions
            .Expect(window.Page.Locator("tr", new() { HasText = "Waterschap Voorbeeld" }))
            .ToContainTextAsync("Dezember 2026");
        await Assertions
            .Expect(window.Page.Locator("tr", new() { HasText = "Voorbeeldstad" }).First)
            .ToContainTextAsync("November 2026");
        await window.ShouldBeGood();
    }

    private static async Task UploadNewVersion(Window window)
    {
        await window.GoTo(Project + "/files");
        await window.Page.Locator("main a", new() { HasText = "Vereinbarungen" }).First.ClickAsync();
        await window.Page.Locator("main a", new() { HasText = "Partnerschaftsvereinbarung" }).First.ClickAsync();
        await window.Page.Locator("a[href$='/versions/new']").First.ClickAsync();
        await window
            .Page.Locator("#Form_File")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "Agreement with the new partner.txt",
                    MimeType = "text/plain",
                    Buffer = "Waterschap Voorbeeld takes the place of Voorbeeldstad.\n"u8.ToArray(),
                }
            );
        await window.Page.Locator("main .form-end .btn-main").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();
        var main = window.Page.Locator("main");
        foreach (var version in (string[])["Agreement with the new partner.txt", "Partnership agreement signed.pdf"])
            await Assertions.Expect(main).ToContainTextAsync(version);
        await window.ShouldBeGood();
    }

    private static async Task Upload(Window window, string kind, string[][] rows)
    {
        await window.GoTo($"{Project}/import?of={kind}");
        var cells = rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(cell => new TableCell(cell))]);
        await window
            .Page.Locator("#Form_File")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "Tabelle.xlsx",
                    MimeType = WriteTable.MediaTypes["xlsx"],
                    Buffer = WriteTable.Of(cells, "xlsx", Language.German),
                }
            );
        await window.Page.Locator("main .form-end .btn-main").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Tabelle.xlsx");
    }

    private static ILocator Line(Window window, int line) =>
        window.Page.Locator("#lines tbody tr").Filter(new() { Has = window.Page.Locator($"td:text-is('{line}')") });

    private static Task Press(Window window, string name) =>
        window.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
