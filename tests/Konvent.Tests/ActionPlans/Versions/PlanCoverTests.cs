using System.Net;
using System.Text.Json;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Versions;

public sealed class PlanCoverTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Lists_tell_what_stands_on_the_cover_and_never_read_the_text(OnEngine engine)
    {
        var hand = await Translated(await houses.On(engine));
        await hand.InSql("update frozen_plans set text = 'unreadable'");

        var project = await hand.House.Browser().GetStringAsync($"/{Slug.Of(hand.Sample.Acronym)}/de");

        WebUtility.HtmlDecode(project).ShouldContain("Ufer für alle");
        project.ShouldContain("River plan");
        project.ShouldContain("1 Maßnahme");
    }

    [Theory, BothEngines]
    public async Task A_plan_that_was_signed_before_there_were_covers_gets_one_with_its_translations(OnEngine engine)
    {
        var hand = await Translated(await houses.On(engine));
        var before = await Cover(hand);
        await hand.InSql("update frozen_plans set cover = '{}'");

        var name = $"0029-covers-of-frozen-plans.{engine.ToString().ToLowerInvariant()}.sql";
        var sql = await File.ReadAllTextAsync(Repository.At($"src/Konvent/Storage/Migrations/{name}"));
        await hand.InSql(sql[sql.IndexOf("update", StringComparison.Ordinal)..].Trim().TrimEnd(';'));

        before.Title[Language.German].ShouldBe("Ufer für alle");
        JsonSerializer.Serialize(await Cover(hand)).ShouldBe(JsonSerializer.Serialize(before));
    }

    /// <summary>A launched Polish plan, whose title was translated after it was signed.</summary>
    private static async Task<PlanInHand> Translated(House house)
    {
        var hand = await OpenPlans.Launched(house, "pl", "de");
        var browser = await hand.House.SignedIn(Role.Translator, hand.Sample.Place);
        await (await FormOnPage.At(browser, hand.At("/translation/de")))
            .Type(("Form.Pieces[0].Words.Texts[de]", "Ufer für alle"))
            .Send();
        return hand;
    }

    private static Task<PlanCover> Cover(PlanInHand hand) =>
        hand.House.InDatabase(db =>
            db.FrozenPlans.AsNoTracking().Where(f => f.PlanId == hand.Plan.Id).Select(f => f.Cover).SingleAsync()
        );
}

file static class Sql
{
    /// <summary>Changes what is stored of this plan alone.</summary>
    public static Task InSql(this PlanInHand hand, string update)
    {
        var sql = update.Replace("{}", "{{}}", StringComparison.Ordinal) + " where plan_id = {0}";
        return hand.House.InDatabase(db => db.Database.ExecuteSqlRawAsync(sql, hand.Plan.Id));
    }
}
