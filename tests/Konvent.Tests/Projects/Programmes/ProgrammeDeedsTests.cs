using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Programmes;

public sealed class ProgrammeDeedsTests(Houses houses)
{
    private static readonly Fund Erdf = new("ERDF", Sample.Say("en", "European Regional Development Fund"));

    [Theory, BothEngines]
    public async Task The_operator_sets_up_programmes_and_officers_change_their_own(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Should.ThrowAsync<NotAllowed>(() => Add(sample, Facts(), sample.Officer));

        var programme = await Add(sample, Facts(), Sample.Operator);

        await Should.ThrowAsync<NotAllowed>(() => Change(sample, programme.Id, 1, Facts(), sample.Officer));
        var officer = Sample.Who(new Standing(Role.ProgrammeOfficer, programme.Id, null, null));
        await Change(sample, programme.Id, 1, Facts() with { Website = "https://example.org" }, officer);
        (await Stored(sample, programme.Id)).Website.ShouldBe("https://example.org");
    }

    [Theory, BothEngines]
    public async Task Everything_about_a_programme_is_kept(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var facts = Facts();

        var programme = await Stored(sample, (await Add(sample, facts, Sample.Operator)).Id);

        programme.Period.Edtf.ShouldBe("2014/2020");
        programme.Languages.ShouldBe([Language.German, Language.Polish]);
        programme.Funds.ShouldHaveSingleItem().ShouldBe(Erdf);
        programme.Statements.ShouldBe(facts.Statements);
    }

    [Theory, BothEngines]
    public async Task A_fund_that_a_project_names_cannot_be_taken_away(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var programme = await Add(sample, Facts(), Sample.Operator);
        await sample.House.InDatabase(async db =>
        {
            var project = new Project(Sample.Unique("F"), programme.Id, Wording.Empty);
            project.Describe(new ProjectFacts(null, null, "ERDF", [], [], null));
            db.Projects.Add(project);
            await db.SaveAs(Author.Program, default);
        });

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            Change(sample, programme.Id, 1, Facts() with { Funds = [] }, Sample.Operator)
        );

        broken.First.Key.ShouldBe("programmes.rule.fundInUse");
    }

    [Theory, BothEngines]
    public async Task A_programmes_short_name_is_taken_once(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var facts = Facts();
        await Add(sample, facts, Sample.Operator);

        var broken = await Should.ThrowAsync<RuleBroken>(() => Add(sample, facts, Sample.Operator));

        (broken.First.Key, broken.First.Field).ShouldBe(("storage.taken.programmes", "ShortName"));
    }

    [Theory, BothEngines]
    public async Task A_zero_deep_inside_a_statement_is_refused_on_both_engines(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var facts = Facts() with { Statements = [new(Language.English, "a\0b", "", Checked: false)] };

        var broken = await Should.ThrowAsync<RuleBroken>(() => Add(sample, facts, Sample.Operator));

        (broken.First.Key, broken.First.Field).ShouldBe(("storage.text.zero", "Statements"));
    }

    private static ProgrammeFacts Facts() =>
        new(
            Sample.Unique("Interreg "),
            Sample.Say("de", "Ein Programm"),
            When.Parse("2014/2020"),
            null,
            [Language.German, Language.Polish],
            [Erdf],
            [
                new(Language.German, "Finanziert: {project}", "Handbuch, 3.2", Checked: true, Always: true),
                new(Language.Polish, "Współfinansowany: {project}", "", Checked: false, Always: true),
            ]
        );

    private static Task<Programme> Add(Sample sample, ProgrammeFacts facts, Person who) =>
        sample.Do<AddProgramme, Programme>(deed => deed.Run(facts, who, default));

    private static Task Change(Sample sample, Guid id, int seen, ProgrammeFacts facts, Person who) =>
        sample.Do<ChangeProgramme>(deed => deed.Run(id, seen, facts, who, default));

    private static Task<Programme> Stored(Sample sample, Guid id) =>
        sample.House.InDatabase(db => db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id));
}
