using System.Net;
using Konvent.Mail;
using Konvent.People.Rights;
using Konvent.Projects.Contacts;
using Konvent.Projects.Contacts.Letters;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Shouldly;

namespace Konvent.Tests.Projects.Contacts;

/// <summary>What is remembered of letters to partners, how far each has come, and who may see and write them.</summary>
public sealed class PartnerLetterPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_letter_tells_how_many_went_out_wait_or_were_not_taken(OnEngine engine)
    {
        await using var house = await House.On(engine, adjust: WithPostman);
        var sample = await Sample.In(house);
        var partner = await sample.TakesPart();
        foreach (var name in (string[])["good", "better", "refused"])
            await sample.HasContact(partner.OrganisationId, email: $"{name}@example.org");
        var letter = await Write(sample, "How far");
        var browser = await house.SignedIn(Role.Viewer, sample.Place);
        var page = sample.Room($"/letters/{letter.Id}");

        (await Text(browser, page)).ShouldContain("3 waiting");
        await house.Services.GetRequiredService<SendLetters>().Run(default);

        foreach (var address in (string[])[page, sample.Room()])
        {
            var text = await Text(browser, address);
            text.ShouldContain("2 sent");
            text.ShouldContain("1 not delivered yet");
            text.ShouldNotContain("waiting");
            text.ShouldNotContain("full up"); // What a server said is for those who run this one.
        }
        (await Text(browser, page)).ShouldContain("refused@example.org");
    }

    [Theory, BothEngines]
    public async Task Letters_stand_below_the_contacts_and_stay_as_they_went(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var contact = await sample.HasContact((await sample.TakesPart()).OrganisationId);
        var letter = await Write(sample, "What was said");
        await sample.Do<ChangeContact>(deed =>
            deed.Run(
                sample.Acronym,
                contact.Id,
                1,
                ContactsSample.Written(contact.OrganisationId, email: "other@example.org"),
                sample.Coordinator,
                default
            )
        );
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        (await browser.GetStringAsync(sample.Room())).ShouldContain(sample.Room($"/letters/{letter.Id}"));
        var html = await browser.GetStringAsync(sample.Room($"/letters/{letter.Id}"));
        html.ShouldContain("What was said");
        html.ShouldContain("money@example.org");
        html.ShouldNotContain("other@example.org");
        html.ShouldContain("Ada Example");
    }

    [Theory, BothEngines]
    public async Task Only_who_may_change_partners_writes_to_them(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        await sample.HasContact(partner.OrganisationId);
        var letter = await Write(sample, "To all");
        var other = await Sample.In(sample.House);
        var (viewer, own, stranger) = (
            await sample.House.SignedIn(Role.Viewer, sample.Place),
            await sample.House.SignedIn(Role.Partner, sample.Place, partner.OrganisationId),
            await sample.House.SignedIn(Role.Coordinator, other.Place)
        );

        foreach (var browser in (HttpClient[])[viewer, own])
        {
            (await browser.GetAsync(sample.Room("/letter"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await browser.GetStringAsync(sample.Room())).ShouldNotContain(sample.Room("/letter?"));
        }
        foreach (var below in (string[])["/letter", $"/letters/{letter.Id}"])
            (await stranger.GetAsync(sample.Room(below))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync(other.Room($"/letters/{letter.Id}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_letter_that_is_being_written_is_kept_until_it_is_sent(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.HasContact((await sample.TakesPart()).OrganisationId);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var address = sample.Room("/letter?function=finance");
        var form = await FormOnPage.At(browser, address);

        using var preview = await form.Type(("Form.Subject", "Half done"), ("Form.Text.Texts[en]", "T"))
            .Send("Preview");

        (await browser.GetStringAsync(address)).ShouldContain("Half done");
        using var sent = await (await form.In(preview)).Send();
        sent.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync(address)).ShouldNotContain("Half done");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_letters_and_older_ones_have_a_page(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.HasContact((await sample.TakesPart()).OrganisationId);
        await Write(sample, "The first one");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var few = await Queries.Of(() => browser.GetStringAsync(sample.Room()));
        for (var n = 0; n < 12; n++)
            await Write(sample, $"Letter {n}");

        (await Queries.Of(() => browser.GetStringAsync(sample.Room()))).ShouldBe(few);
        var html = await browser.GetStringAsync(sample.Room());
        html.ShouldNotContain("The first one");
        var older = html[(html.IndexOf("?after=", StringComparison.Ordinal) + 7)..];
        (await browser.GetStringAsync(sample.Room($"?after={older[..36]}"))).ShouldContain("The first one");
    }

    private static async Task<PartnerLetter> Write(Sample sample, string subject)
    {
        var contacts = await sample.Contacts();
        return await sample.Do<WriteToPartners, PartnerLetter>(deed =>
            deed.Run(
                sample.Acronym,
                new(
                    Guid.CreateVersion7(),
                    [.. contacts.Select(contact => contact.Id)],
                    subject,
                    [new(Language.English, "A text")]
                ),
                sample.Coordinator,
                default
            )
        );
    }

    private static async Task<string> Text(HttpClient browser, string address) =>
        await (await browser.GetAsync(address)).Text();

    private static void WithPostman(IServiceCollection services)
    {
        services.Remove(
            services.Single(s =>
                s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "DeliverLetters"
            )
        );
        services.Replace(ServiceDescriptor.Singleton<IPostLetters>(new Postman()));
    }

    private sealed class Postman : IPostLetters
    {
        public Task Post(Letter letter, CancellationToken stop) =>
            letter.ToAddress.StartsWith("refused", StringComparison.Ordinal)
                ? throw new NotPosted("That box is full up.")
                : Task.CompletedTask;
    }
}
