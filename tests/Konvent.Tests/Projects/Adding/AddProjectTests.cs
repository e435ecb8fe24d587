using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Adding;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Adding;

public sealed class AddProjectTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_officer_adds_a_project_to_the_programme(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        var added = await Add(sample, sample.Officer, Sample.Unique(" New  "), " Długa nazwa ");

        added.Acronym.ShouldStartWith("New ");
        added.LongName[Language.Polish].ShouldBe("Długa nazwa");
        added.Languages.ShouldBe([Language.Polish]);
        added.Place.Readers.ShouldBe(Audience.Members);
        added.LaunchedOn.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task An_acronym_is_taken_once(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var name = Sample.Unique("Łąka ");
        await Add(sample, sample.Officer, name);

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            Add(sample, sample.Officer, name.ToUpperInvariant().Replace("Ł", "L", StringComparison.Ordinal))
        );

        broken.First.Key.ShouldBe("projects.acronym.taken");
        broken.First.Field.ShouldBe("Acronym");
    }

    [Theory]
    [InlineData("", "projects.acronym.missing")]
    [InlineData("   ", "projects.acronym.missing")]
    [InlineData("?!", "projects.acronym.noLetters")]
    [InlineData("API", "projects.acronym.reserved")]
    [InlineData("Sign in", "projects.acronym.reserved")]
    [InlineData("a234567890b234567890c234567890d234567890e234567890f234567890g", "projects.acronym.tooLong")]
    public async Task An_acronym_must_do_as_an_address(string acronym, string key)
    {
        var sample = await Sample.In(await houses.On(BothEnginesAttribute.Chosen[0]));

        (await Should.ThrowAsync<RuleBroken>(() => Add(sample, sample.Officer, acronym))).First.Key.ShouldBe(key);
    }

    [Theory, BothEngines]
    public async Task A_programme_of_others_cannot_be_chosen(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (own, other) = (await Sample.In(house), await Sample.In(house));

        var broken = await Should.ThrowAsync<RuleBroken>(() => Add(other, own.Officer, ""));

        broken
            .Breaches.Select(breach => breach.Key)
            .ShouldBe(["projects.acronym.missing", "projects.programme.choose"]);
    }

    [Theory, BothEngines]
    public async Task Others_add_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        foreach (var role in Enum.GetValues<Role>().Except([Role.Operator, Role.ProgrammeOfficer]))
            await Should.ThrowAsync<NotAllowed>(() => Add(sample, sample.With(role), Sample.Unique("X")));
    }

    [Theory, BothEngines]
    public async Task Of_two_who_take_one_acronym_at_once_one_is_told(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var name = Sample.Unique("Race");

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Outcome(() => Add(sample, sample.Officer, name)))
        );

        outcomes.Count(outcome => outcome is null).ShouldBe(1);
        outcomes.ShouldAllBe(outcome => outcome == null || outcome is RuleBroken);
        (await sample.House.InDatabase(db => db.Projects.CountAsync(p => p.Acronym == name))).ShouldBe(1);
    }

    private static Task<Project> Add(Sample sample, Person who, string acronym, string? longName = null) =>
        sample.Do<AddProject, Project>(deed =>
            deed.Run(new NewProject(acronym, sample.Programme, Language.Polish, longName), who, default)
        );

    private static async Task<Exception?> Outcome(Func<Task> what)
    {
        try
        {
            await what();
            return null;
        }
        catch (RuleBroken broken)
        {
            return broken;
        }
    }
}
