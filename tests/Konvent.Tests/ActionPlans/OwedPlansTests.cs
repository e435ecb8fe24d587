using Konvent.ActionPlans.Listing;
using Konvent.ActionPlans.Owing;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Programmes.Plans;
using Konvent.Reading;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

/// <summary>Who owes a plan follows from what the programme says of its period.</summary>
public sealed class OwedPlansTests
{
    private static readonly DateOnly During = new(2019, 1, 1);
    private static readonly DateOnly After = new(2020, 1, 1);

    [Fact]
    public void With_one_plan_per_instrument_exactly_those_without_a_signed_one_owe_it()
    {
        var (first, second) = (Instrument(), Instrument());

        var due = Owed(PlanOwed.PerInstrument, [first, second], [Plan(first, PlanState.Signed)], [], During);

        due.Select(one => one.Owing).ShouldBe([Owing.Signed, Owing.Owed]);
        due[1].By.ShouldBe(When.Parse("2019-03-31"));
        due[1].IsLateOn(During).ShouldBeFalse();
        due[1].IsLateOn(After).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2018-05", Owing.Improved)]
    [InlineData("2019-03-31", Owing.Improved)]
    [InlineData("2019-04-01", Owing.Owed)]
    public void An_instrument_that_was_improved_in_the_core_phase_owes_none(string improved, Owing owing)
    {
        var instrument = Instrument();

        var due = Owed(PlanOwed.WithoutImprovement, [instrument], [], [(instrument.Id, When.Parse(improved))], After);

        due.ShouldHaveSingleItem().Owing.ShouldBe(owing);
    }

    [Fact]
    public void Before_the_core_phase_ends_none_is_owed_yet()
    {
        var due = Owed(PlanOwed.WithoutImprovement, [Instrument()], [], [], During);

        due.ShouldHaveSingleItem().Owing.ShouldBe(Owing.Perhaps);
    }

    [Fact]
    public void A_programme_that_asks_for_none_is_owed_none()
    {
        Owed(PlanOwed.Never, [Instrument()], [], [], After).ShouldHaveSingleItem().Owing.ShouldBe(Owing.Never);
    }

    private static IReadOnlyList<PlanDue> Owed(
        PlanOwed owed,
        InstrumentRow[] instruments,
        PlanRow[] plans,
        (Guid Id, When On)[] improved,
        DateOnly today
    )
    {
        var project = new Project("Owing", Guid.CreateVersion7(), Sample.Say("en", "A project"));
        project.Arrange([
            new(null, Sample.Say("en", "Core phase"), Wording.Empty, When.Parse("2016-04-01/2019-03-31")),
        ]);
        int? phase = owed == PlanOwed.Never ? null : 1;
        var rules = new PlanRules(owed, phase, [], 0, [], "Manual", Checked: true);
        return WhatIsOwed.Of(
            rules,
            project,
            instruments,
            plans,
            improved.ToLookup(one => one.Id, one => one.On),
            today
        );
    }

    private static InstrumentRow Instrument() =>
        new(
            Guid.CreateVersion7(),
            1,
            InstrumentKind.Regional,
            1,
            Sample.Say("en", "An instrument"),
            null,
            null,
            Wording.Empty,
            null,
            []
        );

    private static PlanRow Plan(InstrumentRow instrument, PlanState state) =>
        new(
            Guid.CreateVersion7(),
            1,
            instrument.Id,
            [],
            Language.English,
            Sample.Say("en", "A plan"),
            state,
            1,
            1,
            null,
            null
        );
}
