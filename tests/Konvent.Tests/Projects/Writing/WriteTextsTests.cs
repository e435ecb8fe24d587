using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Writing;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Words = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.KeyValuePair<
    Konvent.Reading.Language,
    string?
>>;

namespace Konvent.Tests.Projects.Writing;

public sealed class WriteTextsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_translation_turns_outdated_when_its_source_is_rewritten(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Write(sample, 1, ("pl", "Długa nazwa"));

        var project = await Write(sample, 2, ("en", "A longer name"));

        project.LongName[Language.Polish].ShouldBe("Długa nazwa");
        project.LongName.IsOutdated(Language.Polish).ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task A_mended_slip_makes_nothing_outdated(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Write(sample, 1, ("pl", "Długa nazwa"));

        var project = await Write(sample, 2, typoOnly: true, ("en", "A long name, mended"));

        project.LongName.IsOutdated(Language.Polish).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task A_save_over_somebody_elses_is_refused(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Write(sample, 1, ("en", "Theirs"));

        await Should.ThrowAsync<StaleSave>(() => Write(sample, 1, ("en", "Mine")));

        (await Stored(sample)).LongName[Language.English].ShouldBe("Theirs");
    }

    [Theory, BothEngines]
    public async Task Saving_what_stands_there_already_writes_no_revision(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        await Write(sample, 1, ("en", " A long name\r\n"));

        (await sample.House.InDatabase(db => db.Set<Revision>().CountAsync(r => r.Of == sample.Project))).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task The_history_says_who_wrote(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Write(sample, 1, ("en", "Another name"));

        var last = await sample.House.InDatabase(db =>
            db.Set<Revision>().OrderBy(r => r.Number).LastAsync(r => r.Of == sample.Project)
        );

        last.WhoName.ShouldBe("Ada Example");
        last.Number.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task What_is_too_long_or_unstorable_is_refused_at_its_language(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            Write(sample, 1, ("en", new string('x', 501)), ("pl", "a\0b"))
        );

        broken
            .Breaches.Select(breach => (breach.Key, breach.Field))
            .ShouldBe([("storage.text.tooLong", "LongName.en"), ("storage.text.zero", "LongName.pl")]);
    }

    [Theory, BothEngines]
    public async Task Coordinators_partners_and_translators_write_and_others_do_not(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var version = 1;
        foreach (var role in (Role[])[Role.Coordinator, Role.Partner, Role.Translator])
            await Write(
                sample,
                version++,
                typoOnly: false,
                sample.With(role, sample.Programme),
                ("en", $"By a {role}")
            );
        foreach (var role in (Role[])[Role.Adviser, Role.Auditor, Role.Viewer])
            await Should.ThrowAsync<NotAllowed>(() =>
                Write(sample, version, typoOnly: false, sample.With(role), ("en", "No"))
            );
        await Should.ThrowAsync<NotFound>(() =>
            Write(
                sample,
                version,
                typoOnly: false,
                Sample.Who(new Standing(Role.Coordinator, null, sample.Programme, null)),
                ("en", "No")
            )
        );
    }

    private static Task<Project> Write(Sample sample, int version, params (string Code, string Text)[] longName) =>
        Write(sample, version, typoOnly: false, longName);

    private static Task<Project> Write(
        Sample sample,
        int version,
        bool typoOnly,
        params (string Code, string Text)[] longName
    ) => Write(sample, version, typoOnly, sample.Coordinator, longName);

    private static Task<Project> Write(
        Sample sample,
        int version,
        bool typoOnly,
        Person who,
        params (string Code, string Text)[] longName
    )
    {
        Words words = [.. longName.Select(pair => KeyValuePair.Create(Language.Of(pair.Code), (string?)pair.Text))];
        return sample.Do<WriteTexts, Project>(deed =>
            deed.Run(sample.Acronym, new WrittenTexts(version, words, [], [], typoOnly), who, default)
        );
    }

    private static Task<Project> Stored(Sample sample) =>
        sample.House.InDatabase(db => db.Projects.SingleAsync(p => p.Id == sample.Project));
}
