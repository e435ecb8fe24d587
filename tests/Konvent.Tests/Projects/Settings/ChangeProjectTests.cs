using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Projects.Settings;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Settings;

public sealed class ChangeProjectTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task All_facts_are_kept(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await GiveFund(sample, "ERDF");

        await Change(
            sample,
            Facts(sample) with
            {
                Dates = When.Parse("2019-08-01/2023-07-31"),
                TotalBudget = Money.Euro(1358584m),
                Fund = "ERDF",
                Languages = [Language.Polish, Language.English, Language.Polish],
                Links = [new ProjectLink(" LinkedIn ", null), new ProjectLink("Site", " https://example.org ")],
                Contact = new ChangedContact([new(Language.Polish, "Koordynator")], null, " office@example.org "),
            }
        );

        var stored = await Stored(sample);
        stored.Dates!.Edtf.ShouldBe("2019-08-01/2023-07-31");
        stored.TotalBudget!.Value.WriteInvariant().ShouldBe("1358584.00");
        stored.Fund.ShouldBe("ERDF");
        stored.Languages.ShouldBe([Language.Polish, Language.English]);
        stored.Links.ShouldBe([new("LinkedIn", null), new("Site", "https://example.org")]);
        stored.Contact!.Email.ShouldBe("office@example.org");
        stored.Contact.Function[Language.Polish].ShouldBe("Koordynator");
    }

    [Theory, BothEngines]
    public async Task A_new_acronym_is_a_new_address(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var name = Sample.Unique("Żółw ");

        await Change(sample, Facts(sample) with { Acronym = name });

        var stored = await Stored(sample);
        stored.Path.ShouldBe(Slug.Of(name));
        stored.SearchText.ShouldStartWith("zolw");
    }

    [Theory, BothEngines]
    public async Task Everything_that_is_wrong_is_said_at_once(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (sample, other) = (await Sample.In(house), await Sample.In(house));

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            Change(
                sample,
                Facts(sample) with
                {
                    Acronym = other.Acronym.ToUpperInvariant(),
                    TotalBudget = Money.Euro(-1),
                    Fund = "GOLD",
                    Links = [new ProjectLink("", "javascript:alert(1)")],
                    Contact = new ChangedContact([], Guid.CreateVersion7(), null),
                }
            )
        );

        broken
            .Breaches.Select(breach => (breach.Key, breach.Field))
            .ShouldBe([
                ("projects.budget.negative", "TotalBudget"),
                ("projects.links.labelMissing", "Links[0].Label"),
                ("projects.address.notWeb", "Links[0].Address"),
                ("projects.contact.functionMissing", "Contact.Function"),
                ("projects.fund.unknown", "Fund"),
                ("projects.contact.organisationUnknown", "Contact.OrganisationId"),
                ("projects.acronym.taken", "Acronym"),
            ]);
    }

    [Theory, BothEngines]
    public async Task A_save_over_somebody_elses_is_refused(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Change(sample, Facts(sample) with { Dates = When.Parse("2024") });

        await Should.ThrowAsync<StaleSave>(() => Change(sample, Facts(sample) with { Dates = When.Parse("2025") }));
    }

    [Theory, BothEngines]
    public async Task Only_coordinators_and_officers_change_facts(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        foreach (var role in (Role[])[Role.Partner, Role.Adviser, Role.Translator, Role.Auditor, Role.Viewer])
            await Should.ThrowAsync<NotAllowed>(() => Change(sample, Facts(sample), sample.With(role)));
        await Change(sample, Facts(sample) with { Dates = When.Parse("2024") }, sample.Officer);
    }

    private static ChangedProject Facts(Sample sample) =>
        new(1, sample.Acronym, null, null, null, [], [], new ChangedContact([], null, null));

    private static Task<Project> Change(Sample sample, ChangedProject changed, Person? who = null) =>
        sample.Do<ChangeProject, Project>(deed =>
            deed.Run(sample.Acronym, changed, who ?? sample.Coordinator, default)
        );

    private static Task GiveFund(Sample sample, string code) =>
        sample.House.InDatabase(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == sample.Programme);
            programme.Describe(programme.Period, null, [], [new Fund(code, Sample.Say("en", code))]);
            await db.SaveAs(Author.Program, default);
        });

    private static Task<Project> Stored(Sample sample) =>
        sample.House.InDatabase(db => db.Projects.SingleAsync(p => p.Id == sample.Project));
}
