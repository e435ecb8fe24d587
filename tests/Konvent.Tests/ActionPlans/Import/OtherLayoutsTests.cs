using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Import;

/// <summary>Plans in layouts of others' are taken in with at most a few corrections by hand.</summary>
public sealed class OtherLayoutsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_table_with_merged_cells_is_taken_in_with_one_title_typed(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));

        var form = await sample.Look(WordLayouts.MergedCells());

        form["Form.InstrumentId"].ShouldBe(sample.Instrument.Id.ToString());
        form["Form.Partners"].ShouldNotBeNull();
        form.Html.ShouldContain("Harbour Office");
        form["Form.Actions[0].Players"].ShouldBe("Harbour Office: closes the quays\nCyclists' club: counts visitors");
        form.Html.ShouldContain("Drivers complain.");
        form.Html.ShouldContain("not understood");
        var (plan, actions) = await sample.Enter(form.Type(("Form.Title", "Action plan for open quays")));
        plan.Language.ShouldBe(Language.English);
        Said(plan.Context).ShouldBe("The programme does not mention quays.");
        var action = actions.ShouldHaveSingleItem();
        Said(action.Title).ShouldBe("Open quays");
        Said(action.Background).ShouldBe("We saw it work in Białystok.");
        action.Dates.ShouldBe(When.Between(When.Month(2027, 5), When.Month(2027, 9)));
        action
            .Costs.Select(cost => (Said(cost.What), cost.Sum))
            .ShouldBe([("Benches", Money.Euro(45_000m)), ("Signs", Money.Euro(5_000m))]);
        action.Funding.Select(source => (source.Kind, source.Sum)).ShouldBe([(FundingKind.Own, Money.Euro(50_000m))]);
        $"{action.Nature}\n{action.CostsNote}\n{plan.General}".ShouldContain("Drivers complain.");
    }

    [Theory, BothEngines]
    public async Task A_german_plan_in_lists_is_taken_in_as_it_is(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));

        var form = await sample.Look(WordLayouts.Lists());

        form["Form.Language"].ShouldBe("de");
        form["Form.Title"].ShouldBe("Aktionsplan Offene Kais");
        form.Html.ShouldContain("named “Hafenamt”");
        var (plan, actions) = await sample.Enter(form);
        Said(plan.Context).ShouldContain("Das Programm nennt keine Kais.");
        actions.Select(action => Said(action.Title)).ShouldBe(["Drei Kais", "Runder Tisch"]);
        actions[0]
            .Players.Select(player => (Said(player.Name), Said(player.Role)))
            .ShouldBe([("Hafenamt", "sperrt die Kais"), ("Radverein", "zählt die Gäste")]);
        actions[0].Dates.ShouldBe(When.Between(When.Month(2027, 5), When.Month(2027, 9)));
        actions[0].Costs.Select(cost => cost.Sum).ShouldBe([Money.Euro(45_000m), Money.Euro(5_000m)]);
        actions[0].Funding.ShouldHaveSingleItem().Kind.ShouldBe(FundingKind.Own);
        Said(actions[1].Nature).ShouldContain("Zwei Treffen im Jahr.");
        actions[1].IsFree.ShouldBeTrue();
    }

    [Theory, BothEngines]
    public async Task A_polish_plan_is_taken_in_and_what_no_plan_has_stays_as_text(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));

        var form = await sample.Look(WordLayouts.Polish());

        form["Form.Language"].ShouldBe("pl");
        form["Form.Title"].ShouldBe("Plan działania: otwarte nabrzeża");
        form.Html.ShouldContain("Kierowcy protestują.");
        form.Html.ShouldContain("not understood");
        var (plan, actions) = await sample.Enter(form);
        Said(plan.Context).ShouldBe("Program nie wymienia nabrzeży.");
        var action = actions.ShouldHaveSingleItem();
        Said(action.Title).ShouldBe("Trzy nabrzeża");
        action.Players.ShouldHaveSingleItem().Role.ShouldBe(Wording.In(Language.Polish, "zamyka nabrzeża"));
        action.Dates.ShouldBe(When.Between(When.Month(2027, 5), When.Month(2027, 9)));
        action.Costs.ShouldHaveSingleItem().Sum.ShouldBe(new Money(180_000m, Currency.Of("PLN")));
        action.Funding.ShouldHaveSingleItem().Kind.ShouldBe(FundingKind.Regional);
        Said(action.Nature).ShouldBe("Ryzyka\n\nKierowcy protestują.");
    }

    private static string Said(Wording text) => text.Source is { } source ? text[source]! : "";
}
