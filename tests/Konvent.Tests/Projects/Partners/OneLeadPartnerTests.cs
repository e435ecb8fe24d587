using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Regions;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Projects.Partners;

/// <summary>A project has one lead partner at a time, also where several people name one at the same moment.</summary>
public sealed class OneLeadPartnerTests(Houses houses)
{
    private const int People = 8;

    [Theory, BothEngines]
    public async Task Of_all_who_add_a_lead_partner_at_once_one_succeeds(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        await AllAtOnce(_ => sample.TakesPart(PartnerRole.LeadPartner));

        (await Leads(sample)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Of_all_who_make_a_partner_the_lead_partner_at_once_one_succeeds(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partners = new List<Participation>();
        for (var n = 0; n < People; n++)
            partners.Add(await sample.TakesPart());

        await AllAtOnce(n =>
            sample.Do<ChangePartner>(deed =>
                deed.Run(sample.Acronym, partners[n].Id, 1, PartnerRole.LeadPartner, null, sample.Coordinator, default)
            )
        );

        (await Leads(sample)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Nobody_takes_an_organisation_in_twice_by_pressing_twice(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var known = (await sample.TakesPart(PartnerRole.AdvisoryPartner)).OrganisationId;

        await AllAtOnce(_ =>
            sample.Do<AddPartner, Participation>(deed =>
                deed.Run(
                    sample.Acronym,
                    new NewPartner(known, null, PartnerRole.ProjectPartner, null),
                    sample.Coordinator,
                    default
                )
            )
        );

        (await sample.House.InDatabase(db => db.PartnersOf(sample.Project, default))).Count.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task Whoever_comes_second_waits_for_the_first_and_is_refused(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        Task<Participation> second = null!;

        await sample.House.InDatabase(async db =>
        {
            await using var first = await db.Database.BeginTransactionAsync();
            var regions = new KnownRegions(db, sample.House.Services.GetRequiredService<KeptReads>());
            await new AddPartner(db, new AddOrganisation(db, regions)).Run(
                sample.Acronym,
                new NewPartner(null, Sample.Body(), PartnerRole.LeadPartner, null),
                sample.Coordinator,
                default
            );
            second = Task.Run(() => sample.TakesPart(PartnerRole.LeadPartner));
            await first.CommitAsync();
        });

        (await Should.ThrowAsync<RuleBroken>(() => second)).First.Key.ShouldBe("partners.rule.oneLead");
    }

    [Theory, BothEngines]
    public async Task Each_project_has_a_lead_partner_of_its_own_also_at_the_same_moment(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (one, two) = (await Sample.In(house), await Sample.In(house));

        await Task.WhenAll(one.TakesPart(PartnerRole.LeadPartner), two.TakesPart(PartnerRole.LeadPartner));

        (await Leads(one) + await Leads(two)).ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task A_lead_partner_does_not_stay_into_the_next_ones_time(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var first = await sample.TakesPart(PartnerRole.LeadPartner, dates: "2021/2022");
        await sample.TakesPart(PartnerRole.LeadPartner, dates: "2023/..");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var end = await FormOnPage.At(browser, sample.At($"/partners/{first.Id}/end"));

        using var answer = await end.Type(("Form.End", "2024")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("id=\"Form_End-wrong\"");
    }

    /// <summary>Lets all do it in threads of their own, and accepts that all but one are refused by a rule, and by nothing else.</summary>
    private static async Task AllAtOnce(Func<int, Task> deed)
    {
        using var start = new Barrier(People);
        var deeds = Enumerable
            .Range(0, People)
            .Select(n =>
                Task.Factory.StartNew(
                        () =>
                        {
                            start.SignalAndWait();
                            return deed(n);
                        },
                        default,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                    .Unwrap()
            )
            .ToList();
        var refused = 0;
        foreach (var one in deeds)
            try
            {
                await one;
            }
            catch (RuleBroken broken)
            {
                broken.First.Key.ShouldBeOneOf("partners.rule.oneLead", "partners.rule.twice");
                refused++;
            }
        refused.ShouldBe(People - 1);
    }

    private static async Task<int> Leads(Sample sample) =>
        (await sample.House.InDatabase(db => db.PartnersOf(sample.Project, default))).Count(row =>
            row.Role == PartnerRole.LeadPartner
        );
}
