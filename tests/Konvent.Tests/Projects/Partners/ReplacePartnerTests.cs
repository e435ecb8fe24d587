using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Partners;

public sealed class ReplacePartnerTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_is_replaced_in_mid_project_and_keeps_its_past(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (old, successor) = (Sample.Unique("Miasto "), Sample.Unique("Stadt "));
        var leaving = await sample.TakesPart(organisation: Sample.Body(old), dates: "2019-08-01/..");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.At($"/partners/{leaving.Id}/replacement"));

        var answer = await form.Type(
                ("Form.Last", "30 June 2021"),
                ("Form.OrganisationId", "new"),
                ("Form.NewOrganisation.Name", successor),
                ("Form.NewOrganisation.Language", "de"),
                ("Form.NewOrganisation.Country", "DE")
            )
            .Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
        var parts = await Parts(sample);
        parts.Single(part => part.Id == leaving.Id).Dates!.Edtf.ShouldBe("2019-08-01/2021-06-30");
        var joined = parts.Single(part => part.Id != leaving.Id);
        joined.Dates!.Edtf.ShouldBe("2021-07-01/..");
        joined.Role.ShouldBe(leaving.Role);
        var partners = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At("/partners")));
        partners.ShouldContain(successor);
        partners.ShouldContain(old);
        var chronicle = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At("/chronicle")));
        chronicle.ShouldContain("Change of partner");
        chronicle.ShouldContain(old);
        chronicle.ShouldContain(successor);
    }

    [Theory, BothEngines]
    public async Task The_lead_partner_hands_over_to_another(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var lead = await sample.TakesPart(PartnerRole.LeadPartner);
        var other = await sample.TakesPart(PartnerRole.AssociatedOrganisation);

        await Replace(sample, lead, When.Parse("2021-06"), other.OrganisationId, PartnerRole.LeadPartner);

        (await Parts(sample))
            .Where(part => part.Role == PartnerRole.LeadPartner)
            .Select(part => part.Dates!.Edtf)
            .Order()
            .ShouldBe(["../2021-06", "2021-07-01/.."]);
    }

    [Theory, BothEngines]
    public async Task Nobody_takes_their_own_place_and_every_end_is_a_day(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart(dates: "2019-08-01/..");
        var other = (await sample.TakesPart(PartnerRole.AdvisoryPartner)).OrganisationId;
        var role = PartnerRole.ProjectPartner;

        await Refused(When.Parse("2021"), partner.OrganisationId, "partners.rule.replacesItself", "OrganisationId");
        await Refused(null, other, "partners.rule.endMissing", "Last");
        await Refused(When.Parse("2021/.."), other, "partners.rule.endOpen", "Last");
        await Refused(When.Parse("2018"), other, "partners.rule.endsBeforeItStarts", "Last");
        (await Parts(sample)).Count.ShouldBe(2);

        async Task Refused(When? last, Guid by, string key, string field)
        {
            var broken = await Should.ThrowAsync<RuleBroken>(() => Replace(sample, partner, last, by, role));
            (broken.First.Key, broken.First.Field).ShouldBe((key, field));
        }
    }

    [Theory, BothEngines]
    public async Task Of_many_who_replace_the_same_partner_at_once_one_does(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart(dates: "2019-08-01/..");
        var others = new List<Guid>();
        for (var n = 0; n < 4; n++)
            others.Add((await sample.TakesPart(PartnerRole.AssociatedOrganisation)).OrganisationId);

        await Task.WhenAll(
            others.Select(async other =>
            {
                try
                {
                    await Replace(sample, partner, When.Parse("2021"), other, PartnerRole.ProjectPartner);
                }
                catch (Konvent.Storage.StaleSave)
                {
                    // Another one was quicker, and this one heard of it.
                }
            })
        );

        (await Parts(sample)).Count(part => part.Role == PartnerRole.ProjectPartner).ShouldBe(2);
        (await sample.House.InDatabase(db => db.Chronicle.CountAsync(e => e.ProjectId == sample.Project))).ShouldBe(1);
    }

    private static Task Replace(Sample sample, Participation partner, When? last, Guid successor, PartnerRole role) =>
        sample.Do<ReplacePartner, Participation>(deed =>
            deed.Run(
                sample.Acronym,
                partner.Id,
                1,
                new(last, new(successor, null, role, null)),
                sample.Coordinator,
                default
            )
        );

    private static Task<List<Participation>> Parts(Sample sample) =>
        sample.House.InDatabase(db => db.Participations.Where(p => p.ProjectId == sample.Project).ToListAsync());
}
