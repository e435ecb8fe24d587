using System.Text.Json.Nodes;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Api;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Documents;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Import;

public sealed class ReturnedPlanTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_document_that_left_is_taken_in_again_and_gives_the_same_plan(OnEngine engine)
    {
        var hand = await Whole(await houses.On(engine));
        var browser = await hand.House.SignedIn(Role.Coordinator, hand.Sample.Place);
        var api = await KeyHolder.With(hand.Sample, Role.Coordinator);
        var left = await api.Get(hand.At());
        var document = await browser.GetByteArrayAsync(hand.At("/plan.docx"));
        (await api.Delete(hand.At(), left.ETag)).Status.ShouldBe(204);

        using var uploaded = await browser.Upload(hand.Sample.At("/plans/import"), document, "plan.docx");
        var form = await FormOnPage.At(browser, uploaded.Headers.Location!.ToString());
        using var entered = await form.Send();

        entered.Headers.Location.ShouldNotBeNull(await entered.Text());
        var came = await api.Get(entered.Headers.Location.ToString());
        Said(came.Json!).ShouldBe(Said(left.Json!));
        form.Html.ShouldNotContain("not understood");
        form.Html.ShouldNotContain("say nothing here");
        form.Html.ShouldNotContain("from what stands here");
    }

    /// <summary>All that an answer says of a plan, but for the ids of its parts, which are new.</summary>
    private static string Said(JsonNode answer)
    {
        var text = answer["text"]!.DeepClone();
        text["instrumentId"] = answer["instrumentId"]!.DeepClone();
        foreach (var action in text["actions"]!.AsArray())
        {
            action!.AsObject().Remove("id");
            action.AsObject().Remove("version");
            foreach (var list in (string[])["lessons", "players", "costs", "funding", "indicators"])
            foreach (var part in action[list]!.AsArray())
                part!.AsObject().Remove("id");
        }
        return text.ToJsonString();
    }

    /// <summary>A plan that says all that a plan can say: in German, with a player who is known and one who is not, and two instruments.</summary>
    private static async Task<PlanInHand> Whole(House house)
    {
        var hand = await PlanInHand.In(house, language: "de");
        var other = PlanInHand.Regional(
            hand.Sample,
            hand.Partner.OrganisationId,
            $"Flood law {Guid.CreateVersion7():N}"
        );
        await house.InDatabase(async db =>
        {
            var plan = await db.Plans.SingleAsync(p => p.Id == hand.Plan.Id);
            plan.Describe(
                plan.Facts with
                {
                    Title = De("Ufer für alle"),
                    Summary = Sample.Say("de", "Kais ohne Autos.", "en", "Quays without cars."),
                    General = De("In fünf Sitzungen.\n\n- erstens\n- zweitens"),
                    Context = De("Das Gesetz schweigt.\n\nDas soll sich ändern."),
                }
            );
            db.Add(other);
            db.Add(new PlannedAction(hand.Plan, 1, Full(hand.Partner.OrganisationId, other.Id)));
            db.Add(new PlannedAction(hand.Plan, 2, SampleActions.Called("Runder Tisch", "de") with { IsFree = true }));
            await db.SaveAs(Author.Program, default);
        });
        return hand;
    }

    private static ActionFacts Full(Guid known, Guid further) =>
        new(
            new(
                De("Drei Kais"),
                De("In Białystok gesehen.\n\nDas lässt sich übertragen."),
                De("Die Stadt sperrt:\n\n- den Nordkai\n- den Südkai"),
                De("Nicht im Winter."),
                De("Der Rest ist offen."),
                De("So viel gibt das Programm dafür aus.")
            ),
            [new(Id, LessonKind.Meeting, De("3. Treffen")), new(Id, LessonKind.Practice, De("Uferpflege"))],
            [new(Id, known, Wording.Empty, De("zahlt")), new(Id, null, De("Ein Verein"), De("pflegt"))],
            When.Parse("2027-03-01/2027-09-30"),
            IsFree: false,
            [
                new(Id, De("Bänke: aus Holz"), Money.Euro(45_000m)),
                new(Id, De("Reise"), new Money(1_200.5m, Currency.Of("PLN"))),
                new(Id, De("Öffentlichkeitsarbeit"), null),
            ],
            [
                new(Id, FundingKind.European, De("Technische Hilfe"), Money.Euro(40_000m)),
                new(Id, FundingKind.Own, De("Stadt"), Money.Euro(5_000m)),
            ],
            Money.Euro(2_000_000m),
            [new(Id, null, De("Bänke"), De("Stück"), 0, 120), new(Id, null, De("Ufer (offen)"), De("km"), 3.5m, null)],
            [further]
        );

    private static Wording De(string text) => Wording.In(Language.German, text);

    private static Guid Id => Guid.CreateVersion7();
}
