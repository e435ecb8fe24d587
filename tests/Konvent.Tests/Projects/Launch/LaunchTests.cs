using System.Net;
using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Launch;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Launch;

public sealed class LaunchTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_holds_up_a_launch_is_said_all_at_once(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Change(sample, project => project.Write(new ProjectTexts(Wording.Empty, Wording.Empty, Wording.Empty)));

        var broken = await Should.ThrowAsync<RuleBroken>(() => Launch(sample, 2));

        broken
            .Breaches.Select(breach => breach.Key)
            .ShouldBe(["projects.missing.words", "projects.missing.languages", "projects.missing.statement"]);
    }

    [Theory, BothEngines]
    public async Task A_launched_project_is_read_by_those_it_is_open_to(OnEngine engine)
    {
        var sample = await Ready(engine);
        (await IsRead(sample)).ShouldBeFalse();

        await sample.Do<OpenToReaders>(deed =>
            deed.Run(sample.Acronym, 2, Audience.Public, sample.Coordinator, default)
        );
        (await IsRead(sample)).ShouldBeFalse();

        await Launch(sample, 3);
        (await IsRead(sample)).ShouldBeTrue();

        await TakeBack(sample, 4, "Too early");
        (await IsRead(sample)).ShouldBeFalse();
        var last = await sample.House.InDatabase(db =>
            db.Set<Revision>().OrderBy(r => r.Number).LastAsync(r => r.Of == sample.Project)
        );
        last.Why.ShouldBe("Too early");
    }

    [Theory, BothEngines]
    public async Task What_is_launched_keeps_its_words_a_language_and_a_statement(OnEngine engine)
    {
        var sample = await Ready(engine);
        await Launch(sample, 2);
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        await sample.House.GiveRole(person, Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));

        await Refused(sample.At("/texts"), "Form_LongName", Emptied);
        await Refused(
            sample.At("/settings"),
            "Form_Languages",
            form => form.Type(("Form.WorkingLanguage", "")).Empty("Form.Languages")
        );
        await Refused($"/programmes/{sample.Programme}/edit", "Form_Statements", form => form.Empty("Form.Statements"));

        await TakeBack(sample, 3);
        // Somebody else: what was refused above waits for its person as a draft of the launched project.
        var other = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        using var answer = await Emptied(await FormOnPage.At(other, sample.At("/texts"))).Send();
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);

        async Task Refused(string page, string field, Func<FormOnPage, FormOnPage> without)
        {
            using var answer = await without(await FormOnPage.At(person.Browser, page)).Send();
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, page);
            (await answer.Content.ReadAsStringAsync()).ShouldContain($"<a href=\"#{field}\">", customMessage: page);
        }
    }

    private static FormOnPage Emptied(FormOnPage texts) => texts.Empty("Form.LongName").Empty("Form.Description");

    [Theory, BothEngines]
    public async Task A_launch_is_made_once_and_taken_back_once(OnEngine engine)
    {
        var sample = await Ready(engine);
        (await Should.ThrowAsync<RuleBroken>(() => TakeBack(sample, 2))).First.Key.ShouldBe("projects.launch.notYet");
        await Launch(sample, 2);

        (await Should.ThrowAsync<RuleBroken>(() => Launch(sample, 3))).First.Key.ShouldBe("projects.launch.already");
    }

    [Theory, BothEngines]
    public async Task A_launch_over_somebody_elses_save_is_refused(OnEngine engine)
    {
        var sample = await Ready(engine);

        await Should.ThrowAsync<StaleSave>(() => Launch(sample, 1));
        await Should.ThrowAsync<StaleSave>(() =>
            sample.Do<OpenToReaders>(deed => deed.Run(sample.Acronym, 1, Audience.Public, sample.Coordinator, default))
        );
    }

    [Theory, BothEngines]
    public async Task Only_the_coordinator_launches_and_says_who_reads(OnEngine engine)
    {
        var sample = await Ready(engine);
        foreach (var who in (Person[])[sample.Officer, sample.With(Role.Partner), sample.With(Role.Translator)])
        {
            await Should.ThrowAsync<NotAllowed>(() => Launch(sample, 2, who));
            await Should.ThrowAsync<NotAllowed>(() =>
                sample.Do<OpenToReaders>(deed => deed.Run(sample.Acronym, 2, Audience.Public, who, default))
            );
        }
    }

    [Theory, BothEngines]
    public async Task A_reason_that_cannot_be_kept_is_refused(OnEngine engine)
    {
        var sample = await Ready(engine);
        await Launch(sample, 2);

        (await Should.ThrowAsync<RuleBroken>(() => TakeBack(sample, 3, "a\0b"))).First.Field.ShouldBe("Why");
        (await Should.ThrowAsync<RuleBroken>(() => TakeBack(sample, 3, new string('x', 501)))).First.Key.ShouldBe(
            "projects.tooLong"
        );
    }

    [Fact]
    public void What_is_missing_is_told_per_text_and_language()
    {
        var programme = new Programme("P", Sample.Say("en", "P"), When.Parse("2021/2027"));
        programme.Prescribe([new FundingStatement(Language.English, "Co-funded", "Manual", Checked: true)]);
        var project = new Project("X", programme.Id, Sample.Say("en", "Name", "pl", "Nazwa"));
        project.Describe(new ProjectFacts(null, null, null, [Language.English, Language.Polish], [], null));
        project.Write(
            new ProjectTexts(project.LongName.With(Language.English, "Another"), Wording.Empty, Wording.Empty)
        );

        WhatIsMissing
            .In(project, programme)
            .Select(missing => (missing.Key, missing.Values.Count > 0 ? missing.Values[0] : null))
            .ShouldBe([
                ("projects.outdated.longName", "Polish"),
                ("projects.missing.objective", "English, Polish"),
                ("projects.missing.description", "English, Polish"),
                ("projects.missing.statementIn", "Polish"),
                ("projects.missing.dates", null),
                ("projects.missing.phases", null),
                ("projects.missing.contact", null),
            ]);
    }

    /// <summary>A project with all that a launch needs, at version 2.</summary>
    private async Task<Sample> Ready(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Change(
            sample,
            project => project.Describe(new ProjectFacts(null, null, null, [Language.English], [], null))
        );
        await sample.House.InDatabase(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == sample.Programme);
            programme.Prescribe([new FundingStatement(Language.English, "Co-funded by the Union", "Manual", true)]);
            await db.SaveAs(Author.Program, default);
        });
        return sample;
    }

    private static Task Change(Sample sample, Action<Project> how) =>
        sample.House.InDatabase(async db =>
        {
            how(await db.Projects.SingleAsync(p => p.Id == sample.Project));
            await db.SaveAs(Author.Program, default);
        });

    private static Task Launch(Sample sample, int version, Person? who = null) =>
        sample.Do<LaunchProject>(deed => deed.Run(sample.Acronym, version, who ?? sample.Coordinator, default));

    private static Task TakeBack(Sample sample, int version, string? why = null) =>
        sample.Do<TakeBackLaunch>(deed => deed.Run(sample.Acronym, version, why, sample.Coordinator, default));

    private static Task<bool> IsRead(Sample sample) =>
        sample.House.InDatabase(db => db.Projects.ReadableBy(null).AnyAsync(p => p.Id == sample.Project));
}
