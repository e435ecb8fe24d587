using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Storage;
using Shouldly;

namespace Konvent.Tests.Projects.Organisations;

/// <summary>Who may change what is known of an organisation: those who run a project it takes part in, and its own people.</summary>
public sealed class OrganisationRightsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_changes_its_own_organisation_only(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (own, other) = (await TakesPart(sample), await TakesPart(sample));
        var partner = sample.With(Role.Partner, own);

        await Change(sample, own, partner);
        await Should.ThrowAsync<NotAllowed>(() => Change(sample, other, partner));
    }

    [Theory, BothEngines]
    public async Task A_coordinator_changes_those_that_take_part_in_the_project(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var elsewhere = await Sample.In(sample.House);
        var ours = await TakesPart(sample);

        await Change(sample, ours, sample.Coordinator);
        await Should.ThrowAsync<NotAllowed>(() => Change(sample, ours, elsewhere.Coordinator));
        await Should.ThrowAsync<NotAllowed>(() => Change(sample, ours, elsewhere.Officer));
    }

    [Theory, BothEngines]
    public async Task Officers_and_operators_change_them_as_far_as_they_reach(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var ours = await TakesPart(sample);

        await Change(sample, ours, sample.Officer);
        await Change(sample, ours, Sample.Operator, seen: 2);
    }

    [Theory, BothEngines]
    public async Task One_that_takes_part_nowhere_may_be_mended_by_whoever_may_enter_one(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var nowhere = await Enter(sample);

        await Change(sample, nowhere, sample.Coordinator);
        await Should.ThrowAsync<NotAllowed>(() => Change(sample, nowhere, sample.With(Role.Viewer)));
        await Should.ThrowAsync<NotAllowed>(() => Change(sample, nowhere, sample.With(Role.Partner, nowhere)));
    }

    [Theory, BothEngines]
    public async Task A_key_that_only_reads_changes_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var ours = await TakesPart(sample);

        await Should.ThrowAsync<NotAllowed>(() => Change(sample, ours, sample.Coordinator with { MayWrite = false }));
    }

    [Theory, BothEngines]
    public async Task A_stale_change_is_refused(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var ours = await TakesPart(sample);
        await Change(sample, ours, sample.Coordinator);

        await Should.ThrowAsync<StaleSave>(() => Change(sample, ours, sample.Coordinator));
    }

    private static async Task<Guid> Enter(Sample sample) =>
        (
            await sample.Do<AddOrganisation, Organisation>(deed => deed.Run(Sample.Body(), sample.Coordinator, default))
        ).Id;

    private static async Task<Guid> TakesPart(Sample sample) =>
        (
            await sample.Do<AddPartner, Participation>(deed =>
                deed.Run(
                    sample.Acronym,
                    new NewPartner(null, Sample.Body(), PartnerRole.ProjectPartner, null),
                    sample.Coordinator,
                    default
                )
            )
        ).OrganisationId;

    private static Task Change(Sample sample, Guid organisation, Person who, int seen = 1) =>
        sample.Do<ChangeOrganisation>(deed => deed.Run(organisation, seen, Sample.Body(), who, default));
}
