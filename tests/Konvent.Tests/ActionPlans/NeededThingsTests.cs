using System.Net;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.ActionPlans;

/// <summary>What actions speak of stays in the project: it would vanish from them without a word.</summary>
public sealed class NeededThingsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_instrument_that_actions_serve_beside_their_plans_own_is_not_taken_out(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var further = PlanInHand.Regional(hand.Sample, hand.Partner.OrganisationId, "Flood law");
        var unserved = PlanInHand.Regional(hand.Sample, hand.Partner.OrganisationId, "Forest law");
        await hand.House.InDatabase(async db =>
        {
            db.AddRange(further, unserved);
            foreach (var n in (int[])[1, 2])
                db.Add(
                    new PlannedAction(
                        hand.Plan,
                        n,
                        SampleActions.Called("Quays") with
                        {
                            FurtherInstruments = [further.Id],
                        }
                    )
                );
            await db.SaveAs(Author.Program, default);
        });

        var kept = await Remove(further);
        var gone = await Remove(unserved);

        kept.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility
            .HtmlDecode(await kept.Content.ReadAsStringAsync())
            .ShouldContain("“Banks for everybody” (2 actions)");
        gone.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync(hand.Sample.At("/instruments"))).ShouldContain("Flood law");

        Task<HttpResponseMessage> Remove(PolicyInstrument instrument) =>
            browser.PostForm(hand.Sample.At($"/instruments/{instrument.Id}?handler=Remove"), ("Form.Version", "1"));
    }

    [Theory, BothEngines]
    public async Task An_indicator_by_which_actions_are_measured_is_not_taken_out(OnEngine engine)
    {
        var hand = await PlanInHand.In(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var name = Sample.Say("en", "Open quays");
        var indicator = new Indicator(
            hand.Sample.Project,
            new(IndicatorKind.Output, null, name, Sample.Say("en", "km"), null, null, null, null, Wording.Empty)
        );
        ActionIndicator measured = new(Guid.CreateVersion7(), indicator.Id, Wording.Empty, Wording.Empty, null, 12);
        await hand.House.InDatabase(async db =>
        {
            db.Add(indicator);
            db.Add(new PlannedAction(hand.Plan, 1, SampleActions.Called("Quays") with { Indicators = [measured] }));
            await db.SaveAs(Author.Program, default);
        });

        var kept = await browser.PostForm(
            hand.Sample.At($"/indicators/{indicator.Id}?handler=Remove"),
            ("Form.Version", "1")
        );

        kept.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = WebUtility.HtmlDecode(await kept.Content.ReadAsStringAsync());
        html.ShouldContain("“Banks for everybody” (1 action) are measured by it");
        html.ShouldContain("Open quays"); // What the form said is still in it.
    }
}
