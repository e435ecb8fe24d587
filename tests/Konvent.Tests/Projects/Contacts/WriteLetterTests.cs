using System.Net;
using Konvent.Basics;
using Konvent.Mail;
using Konvent.Mail.Mime;
using Konvent.People.Rights;
using Konvent.Projects.Contacts;
using Konvent.Projects.Contacts.Letters;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Contacts;

/// <summary>Writing to a function at all partners: each address gets one mail, and what was written is kept.</summary>
public sealed class WriteLetterTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Each_address_gets_one_letter_and_nobody_sees_anothers(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (one, two, gone) = (
            await sample.TakesPart(PartnerRole.LeadPartner, Sample.Body("Urząd Lidera")),
            await sample.TakesPart(),
            await sample.TakesPart(dates: "2020-01-01/2020-12-31")
        );
        await sample.HasContact(one.OrganisationId, email: "shared@example.org");
        await sample.HasContact(two.OrganisationId, email: "Shared@Example.org");
        await sample.HasContact(two.OrganisationId, email: "second@example.org");
        await sample.HasContact(two.OrganisationId, PartnerFunction.Communication, "press@example.org");
        await sample.HasContact(gone.OrganisationId, email: "gone@example.org");
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(person.Browser, sample.Room("/letter?function=finance"));

        var answer = await form.Type(
                ("Form.Subject", "The next report"),
                ("Form.Text.Texts[en]", "Dear all,\n\nplease report.")
            )
            .Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var letter = (await Letters(sample)).ShouldHaveSingleItem();
        letter.Addresses.ShouldBe(2);
        letter.Recipients.Count.ShouldBe(3);
        letter.SenderName.ShouldBe($"Maria Muster, Urząd Lidera, for {sample.Acronym}");
        var mails = await Mails(sample, letter);
        mails
            .Select(mail => mail.ToAddress.ToLowerInvariant())
            .ShouldBe(["shared@example.org", "second@example.org"], ignoreOrder: true);
        foreach (var mail in mails)
        {
            var message = new ReceivedMessage(MessageText.Of(mail, Mailbox.Read("Konvent <konvent@example.org>")!));
            message["From"].ShouldContain("Maria Muster, Urząd Lidera");
            message["From"].ShouldContain("<konvent@example.org>");
            message["Reply-To"].ShouldBe(person.Email);
            message["Subject"].ShouldBe("The next report");
            message.HeaderNames.ShouldNotContain("Auto-Submitted");
            message.Text.ShouldStartWith("Dear all,\n\nplease report.\n\n-- \nMaria Muster");
            message.Text.ShouldNotContain("@example.org\n");
        }
    }

    [Theory, BothEngines]
    public async Task What_goes_and_to_whom_is_seen_before_it_goes(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (one, two) = (
            await sample.TakesPart(),
            await sample.TakesPart(organisation: Sample.Body("Urząd Bez Kasy"))
        );
        await sample.HasContact(one.OrganisationId);
        await sample.HasContact(two.OrganisationId, PartnerFunction.Coordination, "boss@example.org");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.Room("/letter?function=finance"));

        var html = WebUtility.HtmlDecode(form.Html);
        html.ShouldContain("money@example.org");
        html.ShouldNotContain("boss@example.org");
        html[html.IndexOf("No address for finance", StringComparison.Ordinal)..].ShouldContain("Urząd Bez Kasy");
        var preview = await form.Type(("Form.Subject", "S"), ("Form.Text.Texts[en]", "A <b>text</b>")).Send("Preview");

        var seen = await preview.Content.ReadAsStringAsync();
        seen.ShouldContain("A &lt;b&gt;text&lt;/b&gt;");
        seen.ShouldContain("Send to 1 address");
        (await Letters(sample)).ShouldBeEmpty();
        using var sent = await (await form.In(preview)).Send();
        sent.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Letters(sample)).ShouldHaveSingleItem().Text[Language.English].ShouldBe("A <b>text</b>");
    }

    [Theory, BothEngines]
    public async Task Who_is_added_is_shown_first_and_who_was_unticked_stays_so(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var left = await sample.HasContact(partner.OrganisationId, email: "left@example.org");
        await sample.HasContact(partner.OrganisationId, email: "kept@example.org");
        await sample.HasContact(partner.OrganisationId, PartnerFunction.Communication, "press@example.org");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.Room("/letter?function=finance"));
        form.Untick("Form.Recipients", left.Id.ToString()).Tick("Form.Functions", "communication");

        using var again = await form.Type(("Form.Subject", "S"), ("Form.Text.Texts[en]", "T")).Send("Preview");

        var html = await again.Content.ReadAsStringAsync();
        html.ShouldContain("other ones than you saw before");
        html.ShouldContain("press@example.org");
        using var sent = await (await form.In(again)).Send();
        var letter = (await Letters(sample)).ShouldHaveSingleItem();
        letter
            .Recipients.Select(one => one.Email)
            .ShouldBe(["kept@example.org", "press@example.org"], ignoreOrder: true);
    }

    [Theory, BothEngines]
    public async Task The_same_form_sent_twice_is_one_letter(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.HasContact((await sample.TakesPart()).OrganisationId);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = (await FormOnPage.At(browser, sample.Room("/letter?function=finance"))).Type(
            ("Form.Subject", "Once"),
            ("Form.Text.Texts[en]", "Only once.")
        );

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.Send()));
        using var late = await form.Send();

        answers.Append(late).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Found);
        answers.Append(late).Select(answer => answer.Headers.Location).Distinct().ShouldHaveSingleItem();
        var letter = (await Letters(sample)).ShouldHaveSingleItem();
        (await Mails(sample, letter)).ShouldHaveSingleItem();
    }

    [Theory, BothEngines]
    public async Task Several_languages_stand_one_below_the_other(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.HasContact((await sample.TakesPart()).OrganisationId);
        await sample.Change(project =>
            project.Describe(new(null, null, null, [Language.German, Language.Polish], [], null))
        );
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.Room("/letter?function=finance"));

        await form.Type(
                ("Form.Subject", "Bericht"),
                ("Form.Text.Texts[de]", "Bitte berichten."),
                ("Form.Text.Texts[pl]", "Prosimy o raport.")
            )
            .Send();

        var letter = (await Letters(sample)).ShouldHaveSingleItem();
        var mail = (await Mails(sample, letter)).ShouldHaveSingleItem();
        mail.Language.ShouldBe(Language.German);
        mail.Text.ShouldStartWith("Bitte berichten.\n\n— polski —\n\nProsimy o raport.\n\n-- \n");
        mail.Text.ShouldContain($"für {sample.Acronym}");
    }

    [Theory, BothEngines]
    public async Task A_contact_that_is_gone_meanwhile_stops_the_letter(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var contact = await sample.HasContact(partner.OrganisationId);
        await sample.HasContact(partner.OrganisationId, email: "second@example.org");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.Room("/letter?function=finance"));
        await sample.Do<TakeOutContact>(deed => deed.Run(sample.Acronym, contact.Id, 1, sample.Coordinator, default));

        using var answer = await form.Type(("Form.Subject", "S"), ("Form.Text.Texts[en]", "T")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("changed the contacts meanwhile");
        (await Letters(sample)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Nothing_hostile_gets_out_or_makes_the_form_fall_over(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.HasContact((await sample.TakesPart()).OrganisationId);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.Room("/letter?function=finance"));
        (string, string)[] hostile =
        [
            ("Form.Subject", "Hello\r\nBcc: everybody@example.org"),
            ("Form.Subject", "Hello\u2028Bcc: everybody@example.org"),
            ("Form.Subject", "Hello\u202Eolleh"),
            ("Form.Subject", " "),
            ("Form.Subject", new string('x', 201)),
            ("Form.Text.Texts[en]", " "),
            ("Form.Text.Texts[en]", new string('ł', 20_001)),
            ("Form.Text.Texts[xx]", "a"),
            ("Form.Recipients", ""),
            ("Form.Recipients", "everybody"),
            ("Form.Recipients", Guid.CreateVersion7().ToString()),
        ];

        foreach (var (field, value) in hostile)
        {
            form = (await FormOnPage.At(browser, sample.Room("/letter?function=finance"))).Type(
                ("Form.Subject", "S"),
                ("Form.Text.Texts[en]", "T")
            );
            using var answer = await form.Type((field, value)).Send();
            answer.StatusCode.ShouldBe(
                HttpStatusCode.UnprocessableEntity,
                $"{field} {value[..Math.Min(20, value.Length)]}"
            );
        }
        foreach (var function in (string[])["cooking", "\u202E", "{0}", new string('x', 300)])
            (
                await browser.GetAsync(sample.Room("/letter?function=" + Uri.EscapeDataString(function)))
            ).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Letters(sample)).ShouldBeEmpty();
    }

    [Fact]
    public void One_letter_goes_to_so_many_addresses_and_no_more()
    {
        var recipients = Enumerable
            .Range(0, PartnerLetter.MostRecipients + 1)
            .Select(n => new LetterRecipient(Guid.CreateVersion7(), PartnerFunction.Finance, $"a{n}@example.org"))
            .ToList();

        Write([.. recipients.Skip(1), recipients[1]]).Addresses.ShouldBe(PartnerLetter.MostRecipients);
        Should.Throw<RuleBroken>(() => Write(recipients)).First.Key.ShouldBe("contacts.letter.rule.tooMany");

        static PartnerLetter Write(IReadOnlyList<LetterRecipient> to) =>
            new(
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                new("S", Sample.Say("en", "T")),
                to,
                new(Guid.CreateVersion7(), "Ada", "ada@example.org"),
                DateTimeOffset.UnixEpoch
            );
    }

    private static Task<List<PartnerLetter>> Letters(Sample sample) =>
        sample.House.InDatabase(db =>
            db.PartnerLetters.AsNoTracking().Where(l => l.ProjectId == sample.Project).ToListAsync()
        );

    private static Task<List<Letter>> Mails(Sample sample, PartnerLetter letter) =>
        sample.House.InDatabase(db => db.Letters.AsNoTracking().Where(l => l.Cause == letter.Id).ToListAsync());
}
