using Konvent.Basics;
using Konvent.Projects.Programmes;
using Konvent.Projects.Programmes.Plans;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Programmes.Plans;

public sealed class CheckPlanRulesTests
{
    private static readonly PlanRules Good = new(
        PlanOwed.PerInstrument,
        1,
        [PlanStep.Submission, PlanStep.Signature],
        1,
        [new(PlanPart.Nature, true, "Manual, 4.2", true), new(PlanPart.Costs, false, "", false)],
        "Manual, 4.1",
        true
    );

    [Fact]
    public void What_a_programme_says_of_plans_is_kept_and_can_be_taken_back()
    {
        var programme = new Programme("Interreg", Wording.Empty, When.Parse("2014/2020"));

        programme.AskForPlans(Good);
        programme.Plans!.AskFor(PlanPart.Nature)!.Required.ShouldBeTrue();
        programme.Plans.AskFor(PlanPart.Funding).ShouldBeNull();

        programme.AskForPlans(null);
        programme.Plans.ShouldBeNull();
    }

    [Fact]
    public void Steps_come_in_their_order_and_once_each()
    {
        Broken(Good with { Steps = [PlanStep.Signature, PlanStep.Submission] }).ShouldBe("Steps");
        Broken(Good with { Steps = [PlanStep.Signature, PlanStep.Signature] }).ShouldBe("Steps");
        Broken(Good with { Steps = [(PlanStep)9] }).ShouldBe("Steps");
    }

    [Fact]
    public void Nothing_is_accepted_that_was_not_submitted()
    {
        Broken(Good with { Steps = [PlanStep.Acceptance, PlanStep.Signature] }).ShouldBe("Steps");
        new Programme("I", Wording.Empty, When.Parse("2014/2020")).AskForPlans(
            Good with
            {
                Steps = [PlanStep.Submission, PlanStep.Acceptance],
            }
        );
    }

    [Fact]
    public void Numbers_have_their_bounds()
    {
        Broken(Good with { ByEndOfPhase = 0 }).ShouldBe("ByEndOfPhase");
        Broken(Good with { ByEndOfPhase = 21 }).ShouldBe("ByEndOfPhase");
        Broken(Good with { FewestActions = -1 }).ShouldBe("FewestActions");
        Broken(Good with { FewestActions = 100 }).ShouldBe("FewestActions");
    }

    [Fact]
    public void Where_no_plan_is_owed_there_is_no_phase_by_which_it_is() =>
        Broken(Good with { Owed = PlanOwed.Never }).ShouldBe("ByEndOfPhase");

    [Fact]
    public void A_part_is_asked_for_once() =>
        Broken(Good with { Asks = [Good.Asks[0], Good.Asks[0]] }).ShouldBe("Asks.Nature.Ask");

    [Fact]
    public void What_is_called_checked_names_its_source_and_sources_are_short()
    {
        Broken(Good with { Source = " " }).ShouldBe("Source");
        Broken(Good with { Source = new string('x', 301) }).ShouldBe("Source");
        Broken(Good with { Asks = [new(PlanPart.Costs, false, "", true)] }).ShouldBe("Asks.Costs.Source");
        Broken(Good with { Asks = [new(PlanPart.Costs, false, new string('x', 301), false)] })
            .ShouldBe("Asks.Costs.Source");
        Broken(Good with { Asks = [new(PlanPart.Costs, false, "\u202Eevil", false)] }).ShouldBe("Asks.Costs.Source");
    }

    private static string? Broken(PlanRules rules) =>
        Should
            .Throw<RuleBroken>(() => new Programme("I", Wording.Empty, When.Parse("2014/2020")).AskForPlans(rules))
            .First.Field;
}
