using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.People.Rights;

public sealed class GivingTests
{
    private static readonly Guid Programme = Guid.CreateVersion7();
    private static readonly Place Project = new(Programme, Guid.CreateVersion7());
    private static readonly Place Other = new(Programme, Guid.CreateVersion7());

    [Fact]
    public void An_operator_gives_every_role_where_it_makes_sense()
    {
        var who = Person(Role.Operator, Place.Server);

        who.RolesToGive(Place.Server).ShouldBe([Role.Operator]);
        who.RolesToGive(Place.OfProgramme(Programme)).ShouldContain(Role.ProgrammeOfficer);
        who.RolesToGive(Project).ShouldBe(Giving.RolesAt(Project));
    }

    [Fact]
    public void A_programme_officer_gives_roles_in_the_own_programme_only()
    {
        var who = Person(Role.ProgrammeOfficer, Place.OfProgramme(Programme));

        who.RolesToGive(Place.Server).ShouldBeEmpty();
        who.RolesToGive(Place.OfProgramme(Programme)).ShouldNotBeEmpty();
        who.RolesToGive(Place.OfProgramme(Guid.CreateVersion7())).ShouldBeEmpty();
        who.RolesToGive(Project).ShouldContain(Role.Coordinator);
    }

    [Fact]
    public void A_coordinator_gives_roles_in_the_own_project_only()
    {
        var who = Person(Role.Coordinator, Project);

        who.RolesToGive(Project).ShouldContain(Role.Coordinator);
        who.RolesToGive(Other).ShouldBeEmpty();
        who.RolesToGive(Place.OfProgramme(Programme)).ShouldBeEmpty();
        who.RolesToGive(Place.Server).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Partner)]
    [InlineData(Role.Adviser)]
    [InlineData(Role.Translator)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Viewer)]
    public void Others_give_none(Role role)
    {
        var who = Person(role, Project);

        who.RolesToGive(Project).ShouldBeEmpty();
        Should.Throw<NotAllowed>(() => who.RequireToGive(Role.Viewer, Project));
        Should.Throw<NotFound>(() => who.RequireToGive(Role.Viewer, Other));
    }

    [Fact]
    public void Nobody_makes_an_operator_or_an_officer_of_somebody_in_a_project()
    {
        var who = Person(Role.Operator, Place.Server);

        Should
            .Throw<RuleBroken>(() => who.RequireToGive(Role.Operator, Project))
            .First.Key.ShouldBe("people.membership.wrongPlace");
        Should.Throw<RuleBroken>(() => who.RequireToGive(Role.ProgrammeOfficer, Project));
    }

    [Fact]
    public void A_key_for_reading_gives_none() =>
        (Person(Role.Operator, Place.Server) with { MayWrite = false }).RolesToGive(Place.Server).ShouldBeEmpty();

    [Fact]
    public void Nobody_gives_none() => ((Person?)null).RolesToGive(Place.Server).ShouldBeEmpty();

    private static Person Person(Role role, Place where) =>
        new(
            Guid.CreateVersion7(),
            "Ada Example",
            "ada@example.org",
            Language.English,
            [new Standing(role, where.Programme, where.Project, null)]
        );
}
