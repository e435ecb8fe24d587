using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Partners;

public sealed class PartnerDeedsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_new_organisation_is_entered_together_with_its_part(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        var partner = await Add(sample, Sample.Body("Urząd Próbny " + sample.Acronym), PartnerRole.LeadPartner);

        var row = (await Rows(sample)).ShouldHaveSingleItem();
        row.OrganisationId.ShouldBe(partner.OrganisationId);
        row.Role.ShouldBe(PartnerRole.LeadPartner);
        row.Name.ToString().ShouldStartWith("Urząd Próbny");
    }

    [Theory, BothEngines]
    public async Task The_same_organisation_is_not_entered_twice(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var body = Sample.Body("Ędwin " + sample.Acronym);
        await Add(sample, body, PartnerRole.ProjectPartner);

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            Add(sample, body with { Name = Sample.Say("pl", "EDWIN " + sample.Acronym) }, PartnerRole.AdvisoryPartner)
        );

        broken.First.Key.ShouldBe("organisations.rule.known");
    }

    [Theory, BothEngines]
    public async Task A_project_has_one_lead_partner_at_a_time(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var first = await Add(sample, Sample.Body(), PartnerRole.LeadPartner);

        (
            await Should.ThrowAsync<RuleBroken>(() => Add(sample, Sample.Body(), PartnerRole.LeadPartner, "2025/.."))
        ).First.Key.ShouldBe("partners.rule.oneLead");
        await End(sample, first, "2024-12");
        await Add(sample, Sample.Body(), PartnerRole.LeadPartner, "2025-01/..");

        (await Rows(sample)).Count.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task Two_lead_partners_may_hand_over_within_a_month(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Add(sample, Sample.Body(), PartnerRole.LeadPartner, "2023-01/2024-06");

        await Add(sample, Sample.Body(), PartnerRole.LeadPartner, "2024-06/..");

        (await Rows(sample)).Count.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task Nobody_holds_the_same_role_twice_at_once(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var first = await Add(sample, Sample.Body(), PartnerRole.ProjectPartner);
        var again = new NewPartner(first.OrganisationId, null, PartnerRole.ProjectPartner, null);

        (await Should.ThrowAsync<RuleBroken>(() => Add(sample, again))).First.Key.ShouldBe("partners.rule.twice");
        await Add(sample, again with { Role = PartnerRole.ExternalManagement });
    }

    [Theory, BothEngines]
    public async Task An_end_keeps_the_past(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await Add(sample, Sample.Body(), PartnerRole.ProjectPartner, "2023-05-01/..");

        await End(sample, partner, "2024-03-31");

        var row = (await Rows(sample)).ShouldHaveSingleItem();
        row.Dates!.Edtf.ShouldBe("2023-05-01/2024-03-31");
        row.IsFormerOn(new(2024, 3, 31)).ShouldBeFalse();
        row.IsFormerOn(new(2024, 4, 1)).ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task Nobody_leaves_before_coming(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await Add(sample, Sample.Body(), PartnerRole.ProjectPartner, "2023-05-01/..");

        foreach (var (end, key) in new[] { ("2023-04", "endsBeforeItStarts"), ("2024/..", "endOpen") })
            (await Should.ThrowAsync<RuleBroken>(() => End(sample, partner, end))).First.Key.ShouldBe(
                "partners.rule." + key
            );
    }

    [Theory, BothEngines]
    public async Task What_was_removed_by_mistake_comes_back_with_its_history(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await Add(sample, Sample.Body(), PartnerRole.AdvisoryPartner, "2023/2025");

        await sample.Do<RemovePartner>(deed => deed.Run(sample.Acronym, partner.Id, 1, sample.Coordinator, default));
        (await Rows(sample)).ShouldBeEmpty();
        var removed = await sample.House.InDatabase(db =>
            db.RemovedPartnersOf(sample.Project, DateTimeOffset.MinValue, default)
        );
        removed.ShouldHaveSingleItem().Id.ShouldBe(partner.Id);

        await sample.Do<RestorePartner>(deed => deed.Run(sample.Acronym, partner.Id, sample.Coordinator, default));

        var row = (await Rows(sample)).ShouldHaveSingleItem();
        (row.Id, row.Role, row.Dates!.Edtf).ShouldBe((partner.Id, PartnerRole.AdvisoryPartner, "2023/2025"));
        var numbers = await sample.House.InDatabase(db =>
            db.Revisions.Where(r => r.Of == partner.Id)
                .OrderBy(r => r.At)
                .Select(r => new { r.Number, r.Removed })
                .ToListAsync()
        );
        numbers.Select(r => (r.Number, r.Removed)).ShouldBe([(1, false), (1, true), (2, false)]);
    }

    [Theory, BothEngines]
    public async Task Only_those_who_run_the_project_change_its_partners(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var elsewhere = await Sample.In(sample.House);
        var partner = await Add(sample, Sample.Body(), PartnerRole.ProjectPartner);
        Task Change(Person who) =>
            sample.Do<ChangePartner>(deed =>
                deed.Run(sample.Acronym, partner.Id, 1, PartnerRole.AdvisoryPartner, null, who, default)
            );

        await Should.ThrowAsync<NotAllowed>(() => Change(sample.With(Role.Partner, partner.OrganisationId)));
        await Should.ThrowAsync<NotFound>(() => Change(elsewhere.Coordinator));
        await Should.ThrowAsync<NotFound>(() => Change(Sample.Who()));
        await Change(sample.Officer);
    }

    [Theory, BothEngines]
    public async Task A_participation_is_found_in_its_own_project_only(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var elsewhere = await Sample.In(sample.House);
        var partner = await Add(sample, Sample.Body(), PartnerRole.ProjectPartner);

        await Should.ThrowAsync<NotFound>(() =>
            sample.Do<RemovePartner>(deed => deed.Run(elsewhere.Acronym, partner.Id, 1, elsewhere.Coordinator, default))
        );
    }

    [Theory, BothEngines]
    public async Task A_change_of_something_that_was_changed_meanwhile_is_refused(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await Add(sample, Sample.Body(), PartnerRole.ProjectPartner);
        await End(sample, partner, "2025");

        await Should.ThrowAsync<StaleSave>(() => End(sample, partner, "2024"));
    }

    private static Task<Participation> Add(
        Sample sample,
        OrganisationFacts body,
        PartnerRole role,
        string? dates = null
    ) => Add(sample, new NewPartner(null, body, role, dates is null ? null : When.Parse(dates)));

    private static Task<Participation> Add(Sample sample, NewPartner wanted) =>
        sample.Do<AddPartner, Participation>(deed => deed.Run(sample.Acronym, wanted, sample.Coordinator, default));

    private static Task End(Sample sample, Participation partner, string last) =>
        sample.Do<EndPartner>(deed =>
            deed.Run(sample.Acronym, partner.Id, 1, When.Parse(last), sample.Coordinator, default)
        );

    private static Task<IReadOnlyList<PartnerRow>> Rows(Sample sample) =>
        sample.House.InDatabase(db => db.PartnersOf(sample.Project, default));
}
