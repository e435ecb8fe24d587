using System.Net;
using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Mail;
using Konvent.Tests.Projects;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.People.Letters;

public sealed class LettersTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_operator_reads_what_was_mailed_and_follows_its_link(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = await house.SignedIn(Role.Operator);
        var link = house.Services.GetRequiredService<ServerSettings>().LinkBase + "/invitations/secret";
        var id = await Write(house, $"Go to {link}, please. <script>alert(1)</script> https://elsewhere.example.org/x");

        var list = await browser.GetAsync("/mail");
        (await list.Text()).ShouldContain("Łucja Przykładowa lucja@example.org");
        (await list.Content.ReadAsStringAsync()).ShouldContain($"/mail/{id}");

        var html = await (await browser.GetAsync($"/mail/{id}")).Content.ReadAsStringAsync();
        html.ShouldContain($"<a href=\"{link}\">{link}</a>, please. &lt;script&gt;");
        html.ShouldNotContain("href=\"https://elsewhere");
    }

    [Theory, BothEngines]
    public async Task A_letter_is_downloaded_as_a_mail_program_opens_it(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = await house.SignedIn(Role.Operator);
        var id = await Write(house, "Zażółć");

        using var answer = await browser.GetAsync($"/mail/{id}/eml");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("message/rfc822");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        new ReceivedMessage(await answer.Content.ReadAsStringAsync()).Text.ShouldBe("Zażółć");
    }

    [Theory, BothEngines]
    public async Task Nobody_else_sees_mail(OnEngine engine)
    {
        var house = await houses.On(engine);
        var sample = await Sample.In(house);
        var coordinator = await house.SignedIn(Role.Coordinator, sample.Place);
        var officer = await house.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        var id = await Write(house, "secret");

        foreach (var address in new[] { "/mail", $"/mail/{id}", $"/mail/{id}/eml" })
        {
            (await coordinator.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await officer.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await house.Browser().GetAsync(address)).Headers.Location!.OriginalString.ShouldStartWith(
                "/sign-in",
                Case.Sensitive,
                address
            );
        }
    }

    [Theory, BothEngines]
    public async Task Old_letters_are_found_page_by_page_each_once(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var at = house.Clock.GetUtcNow();
        // Two thirds of them were written in the same moment.
        var ids = new List<Guid>();
        for (var n = 0; n < 120; n++)
            ids.Add(await Write(house, "text", n % 3 == 0 ? at.AddSeconds(-n) : at));
        var browser = await house.SignedIn(Role.Operator);

        var seen = new List<Guid>();
        for (string? next = "/mail"; next is not null; )
        {
            var html = await (await browser.GetAsync(next)).Content.ReadAsStringAsync();
            seen.AddRange(ids.Where(id => html.Contains($"/mail/{id}", StringComparison.Ordinal)));
            next = html.Split("href=\"/mail?after=") is [_, var rest] ? "/mail?after=" + rest.Split('"')[0] : null;
        }

        seen.Order().ShouldBe(ids.Order());
    }

    [Theory, BothEngines]
    public async Task A_page_that_nobody_was_led_to_is_the_first(OnEngine engine)
    {
        var browser = await (await houses.On(engine)).SignedIn(Role.Operator);
        foreach (
            var after in new[]
            {
                "x",
                "1-2",
                "99999999999999999999-0",
                "-1-",
                "9223372036854775807-" + Guid.Empty.ToString("N"),
            }
        )
            (await browser.GetAsync("/mail?after=" + after)).StatusCode.ShouldBe(HttpStatusCode.OK, after);
    }

    private static Task<Guid> Write(House house, string text, DateTimeOffset? at = null) =>
        house.InDatabase(async db =>
        {
            var letter = new Letter(
                "test",
                "lucja@example.org",
                "Łucja Przykładowa",
                Language.Polish,
                "Dzień dobry",
                text,
                at ?? house.Clock.GetUtcNow()
            );
            db.Letters.Add(letter);
            await db.SaveAs(Author.Program, default);
            return letter.Id;
        });
}
