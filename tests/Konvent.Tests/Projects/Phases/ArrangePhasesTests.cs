using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Phases;
using Konvent.Reading;
using Konvent.Storage;
using Shouldly;

namespace Konvent.Tests.Projects.Phases;

public sealed class ArrangePhasesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Phases_are_added_moved_and_taken_away_in_one_go(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var first = await Arrange(sample, 1, Phase("One", "2024"), Phase("Two"), Phase("Three"));

        var second = await Arrange(
            sample,
            2,
            Phase("Third", id: first.Phases[2].Id),
            Phase("One", "2024/2025", first.Phases[0].Id),
            Phase("New")
        );

        second.Phases.Select(phase => phase.Name.ToString()).ShouldBe(["Third", "One", "New"]);
        second.Phases.Select(phase => phase.Position).ShouldBe([0, 1, 2]);
        second.Phases[1].Id.ShouldBe(first.Phases[0].Id);
        second.Phases[1].Dates.ShouldBe(When.Parse("2024/2025"));
    }

    [Theory, BothEngines]
    public async Task Phases_come_back_in_their_order_however_they_lie_in_the_database(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var first = await Arrange(sample, 1, [.. Enumerable.Range(0, 9).Select(n => Phase($"Phase {n}"))]);

        await Arrange(
            sample,
            2,
            [.. first.Phases.Reverse().Select(phase => Phase(phase.Name.ToString(), id: phase.Id))]
        );

        (await sample.Stored())
            .Phases.Select(phase => phase.Name.ToString())
            .ShouldBe(Enumerable.Range(0, 9).Select(n => $"Phase {8 - n}"));
    }

    [Theory, BothEngines]
    public async Task A_translation_of_a_phase_stays_when_another_language_is_written(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var first = await Arrange(sample, 1, Phase("One"));

        var written = Phase("Pierwsza", id: first.Phases[0].Id, language: Language.Polish);
        var second = await Arrange(sample, 2, written);

        second.Phases[0].Name[Language.English].ShouldBe("One");
        second.Phases[0].Name[Language.Polish].ShouldBe("Pierwsza");
    }

    [Theory, BothEngines]
    public async Task A_phase_needs_a_name_and_all_that_is_wrong_is_said(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            Arrange(sample, 1, Phase(""), Phase("Good"), Phase(new string('x', 201)))
        );

        broken
            .Breaches.Select(breach => (breach.Key, breach.Field))
            .ShouldBe([("projects.phases.nameMissing", "Phases[0].Name"), ("projects.tooLong", "Phases[2].Name.en")]);
    }

    [Theory, BothEngines]
    public async Task The_phase_of_another_project_is_not_touched(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (own, other) = (await Sample.In(house), await Sample.In(house));
        var foreign = await Arrange(other, 1, Phase("Theirs"));

        var mine = await Arrange(own, 1, Phase("Mine", id: foreign.Phases[0].Id));

        mine.Phases[0].Id.ShouldNotBe(foreign.Phases[0].Id);
    }

    [Theory, BothEngines]
    public async Task Phases_over_somebody_elses_are_refused(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Arrange(sample, 1, Phase("Theirs"));

        await Should.ThrowAsync<StaleSave>(() => Arrange(sample, 1, Phase("Mine")));
    }

    private static WrittenPhase Phase(
        string name,
        string? dates = null,
        Guid? id = null,
        Language language = default
    ) => new(id, [new(language, name)], [], dates is null ? null : When.Parse(dates));

    private static Task<Project> Arrange(Sample sample, int version, params WrittenPhase[] phases) =>
        sample.Do<ArrangePhases, Project>(deed =>
            deed.Run(sample.Acronym, version, phases, sample.Coordinator, default)
        );
}
