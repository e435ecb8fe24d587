using Konvent.Commands.Demo;
using Konvent.Tests;
using Konvent.Tests.ActionPlans.Word;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace Konvent.Browser.Tests.Journeys;

/// <summary>A partner writes its plan in Polish, a coordinator in German beside it, and the secretariat checks it in English, until it is signed and a second version begins.</summary>
public sealed class ActionPlanTests(Browser browser)
{
    private const string Plans = "/projects/samplerivers/plans";
    private const string Secretariat = "secretariat@example.org";

    [Theory, BothEngines]
    public async Task A_plan_is_written_by_two_returned_corrected_signed_and_written_again(OnEngine engine)
    {
        await using var house = await House.On(engine, demo: true);
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        await using var partner = await browser.Open(house);
        await using var coordinator = await browser.Open(house);
        await using var officer = await browser.Open(house);
        await Demo.Enter(partner, "Paweł Przykładowski");
        await Demo.Enter(coordinator, "Clara Sommer");
        await Demo.Enter(officer, "Piet Voorbeeld");

        var plan = await Open(partner);
        await AddAction(partner, plan);
        await WriteAtOnce(partner, coordinator, plan);
        await Step(partner, plan, "submission", anyway: true);
        await Assertions.Expect(await Overview(officer)).ToContainTextAsync("A plan waits for you");
        await Invite(coordinator, plan);
        await ReturnByLink(await house.LinkTo(Secretariat), house);
        await Correct(partner, plan);
        await Step(partner, plan, "submission", anyway: true);
        await Step(officer, plan, "acceptance", by: "Joint Secretariat");
        await Step(partner, plan, "endorsement", by: "Zarząd Województwa");
        await Step(partner, plan, "signature", by: "Jan Przykładny", anyway: true);
        await TakeAlong(partner, plan);
        await Launch(coordinator, plan);
        await using (var citizen = await browser.Open(house, locale: "pl-PL"))
            await ReadInPolish(citizen, plan);
        await WriteAgain(partner, plan);
    }

    private static async Task<string> Open(Window partner)
    {
        await partner.GoTo(Plans);
        await partner.ShouldBeGood();
        await partner.Page.Locator("a.row-name", new() { HasText = "Rzeka w planie miasta" }).ClickAsync();
        await partner.Page.WaitForURLAsync("**/plans/*-*");
        await partner.ShouldBeGood();
        return new Uri(partner.Page.Url).AbsolutePath;
    }

    // The third action: it costs nothing, and serves a second instrument.
    private static async Task AddAction(Window partner, string plan)
    {
        await partner.GoTo(plan + "/actions/new");
        await Fill(partner, "Form.Title.Texts[pl]", "Plaża przy bulwarze");
        await Fill(partner, "Form.Background.Texts[pl]", "Widzieliśmy to w Voorbeeldstad.");
        await Fill(partner, "Form.Nature.Texts[pl]", "Miasto otwiera plażę.");
        await partner.Page.Locator("button[value=players-add]").ClickAsync();
        await Fill(partner, "Form.Players[0].Name", "Miasto Przykładowo");
        await Fill(partner, "Form.Dates", "2027");
        await partner.Page.Locator("#is-free").CheckAsync();
        await partner.Page.Locator("[name='Form.FurtherInstruments'][type=checkbox]").First.CheckAsync();
        await partner.ShouldBeGood();
        await Save(partner);
        await Assertions.Expect(partner.Page.Locator("main")).ToContainTextAsync("Miasto Przykładowo");
    }

    private static async Task WriteAtOnce(Window partner, Window coordinator, string plan)
    {
        await partner.GoTo(plan);
        await partner.Page.Locator("#actions a.row-name").First.ClickAsync();
        await partner.Page.WaitForURLAsync("**/actions/*");
        var address = new Uri(partner.Page.Url).AbsolutePath + "/edit";
        await partner.GoTo(address);
        await coordinator.GoTo(address);
        await Fill(coordinator, "Form.Nature.Texts[pl]", "Strategia otrzyma rozdział. Dodane przez koordynację.");
        await Save(coordinator);

        await Fill(partner, "Form.Nature.Texts[pl]", "Dodane przez partnera. Strategia otrzyma rozdział.");
        await partner.Page.Locator(".form-end .btn-main").ClickAsync();

        var race = partner.Page.Locator(".race");
        await Assertions.Expect(race).ToContainTextAsync("Dodane przez koordynację.");
        await Assertions.Expect(race).ToContainTextAsync("Dodane przez partnera.");
        await partner.ShouldBeGood();
        var together = partner.Page.Locator(".race textarea");
        await together.FillAsync("Dodane przez partnera. Strategia otrzyma rozdział. Dodane przez koordynację.");
        await partner.Page.Locator(".race button[type=submit]").ClickAsync();
        await Assertions
            .Expect(partner.Page.Locator("main"))
            .ToContainTextAsync("Dodane przez partnera. Strategia otrzyma rozdział. Dodane przez koordynację.");
    }

    private static async Task<ILocator> Overview(Window officer)
    {
        await officer.GoTo("/projects/samplerivers");
        return officer.Page.Locator("main");
    }

    private static async Task Invite(Window coordinator, string plan)
    {
        await coordinator.GoTo(plan + "/guests/new");
        await coordinator.Page.Locator("[name='Form.Purpose']").SelectOptionAsync("Decide");
        await Fill(coordinator, "Form.Name", "Joint Secretariat");
        await Fill(coordinator, "Form.Email", Secretariat);
        await coordinator.Page.Locator("[name='Form.Language']").SelectOptionAsync("en");
        await coordinator.Page.Locator(".form-end .btn-main").ClickAsync();
        await Assertions.Expect(coordinator.Page.Locator("#letter")).ToContainTextAsync("Joint Secretariat");
        await coordinator.ShouldBeGood();
        await Save(coordinator);
    }

    // Whoever has the link decides about this plan, and comes nowhere else.
    private async Task ReturnByLink(string link, House house)
    {
        await using var secretariat = await browser.Open(house);
        await secretariat.GoTo(link);
        await secretariat.ShouldBeGood();
        await Fill(secretariat, "Form.Function", "Policy officer");
        await Fill(secretariat, "Form.Note", "Please say who pays for the squares.");
        await secretariat.Page.Locator("button[formaction$='handler=Return']").ClickAsync();
        await Assertions
            .Expect(secretariat.Page.Locator("main"))
            .ToContainTextAsync("Please say who pays for the squares.");
        await Assertions.Expect(secretariat.Page.Locator("#decision")).ToHaveCountAsync(0);
        await secretariat.ShouldBeGood();
        var inside = await secretariat.Page.Context.APIRequest.GetAsync(Plans, new() { MaxRedirects = 0 });
        inside.Status.ShouldNotBe(200);
    }

    private static async Task Correct(Window partner, string plan)
    {
        await partner.GoTo(plan);
        await Assertions
            .Expect(partner.Page.Locator(".notice-watch"))
            .ToContainTextAsync("Please say who pays for the squares.");
        await partner.GoTo(plan + "/edit");
        await Fill(partner, "Form.General.Texts[pl]", "Place opłaci budżet miasta.");
        await Save(partner);
    }

    private static async Task Step(Window window, string plan, string step, string? by = null, bool anyway = false)
    {
        await window.GoTo($"{plan}/{step}");
        await window.ShouldBeGood();
        if (by is not null)
            await Fill(window, "Form.By", by);
        if (anyway)
            await window.Page.Locator("#Form_Anyway").CheckAsync();
        await Save(window);
    }

    private static async Task TakeAlong(Window partner, string plan)
    {
        await partner.GoTo(plan);
        await Assertions.Expect(partner.Page.Locator(".plan-way")).ToContainTextAsync("Jan Przykładny");
        await partner.ShouldBeGood();
        var answer = await partner.Page.Context.APIRequest.GetAsync(plan + "/plan.docx?at=1");
        answer.Status.ShouldBe(200);
        var printed = await Office.Printed(await answer.BodyAsync());
        printed.ShouldContain("Część III – Szczegółowy opis planowanych działań");
        printed.ShouldContain("Plaża przy bulwarze");
        printed.ShouldContain("Jan Przykładny");
    }

    private static async Task Launch(Window coordinator, string plan)
    {
        await coordinator.GoTo(plan + "/launch");
        await coordinator.ShouldBeGood();
        await Save(coordinator);
    }

    // Somebody without an account comes from the project's public page.
    private static async Task ReadInPolish(Window citizen, string plan)
    {
        await citizen.GoTo("/samplerivers/pl");
        await citizen.Page.Locator($"a[href$='{plan.Split('/')[^1]}']").First.ClickAsync();
        await Assertions.Expect(citizen.Page.Locator("h1")).ToContainTextAsync("Rzeka w planie miasta");
        await Assertions.Expect(citizen.Page.Locator("main")).ToContainTextAsync("Place opłaci budżet miasta.");
        await citizen.ShouldBeGood();
        await citizen.Page.Locator("main a", new() { HasText = "Plaża przy bulwarze" }).Last.ClickAsync();
        await citizen.Page.WaitForURLAsync("**/actions/3");
        await Assertions.Expect(citizen.Page.Locator("main")).ToContainTextAsync("Miasto otwiera plażę.");
        await citizen.ShouldBeGood();
    }

    private static async Task WriteAgain(Window partner, string plan)
    {
        await Step(partner, plan, "version");
        await partner.GoTo(plan + "/edit");
        await Fill(partner, "Form.General.Texts[pl]", "Place opłaci budżet województwa.");
        await Save(partner);
        await partner.GoTo(plan + "/differences?from=1");
        await partner.ShouldBeGood();
        (await Marked(partner, "ins")).ShouldBe("województwa");
        (await Marked(partner, "del")).ShouldBe("miasta");
    }

    // What is read aloud before a marked word is no part of it.
    private static async Task<string> Marked(Window window, string mark) =>
        (await window.Page.Locator($"main {mark}").InnerTextAsync()).Split('\n')[^1];

    private static Task Fill(Window window, string name, string text) =>
        window.Page.Locator($"[name='{name}']").FillAsync(text);

    // A green notice says that it is done.
    private static async Task Save(Window window)
    {
        await window.Page.Locator(".form-end .btn-main").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".notice-good")).ToBeVisibleAsync();
    }
}
