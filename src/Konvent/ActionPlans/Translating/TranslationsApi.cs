using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Api;
using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Translating;

/// <summary>Translations of plans and of their actions for programs, with the same deeds as the pages.</summary>
public static class TranslationsApi
{
    public static void MapTranslationsOfPlans(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("/projects/{acronym}/plans/{planId:guid}").WithTags(PlansApi.Tag);
        plan.MapRead("/translation/{into}", OfPlan)
            .Described(
                "readPlanTranslation",
                "What a plan says beside its actions, piece by piece, with its translation."
            );
        plan.MapPut("/translation/{into}", Translate)
            .Described(
                "translatePlan",
                "Translates what a plan says beside its actions; signed words stay as they are."
            );
        plan.MapRead("/actions/{id:guid}/translation/{into}", OfAction)
            .Described("readActionTranslation", "What an action says, piece by piece, with its translation.");
        plan.MapPut("/actions/{id:guid}/translation/{into}", TranslateOne)
            .Described("translateAction", "Translates what an action says; signed words stay as they are.");
    }

    private static async Task<Answer<TranslationAnswer>> OfPlan(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid planId,
        string into,
        CancellationToken stop
    )
    {
        var other = LanguageAt(into);
        var (_, plan) = await db.PlanToTranslate(acronym, planId, other, http.Asker(), stop);
        return Answered(TranslationAnswer.Of(plan.Version, plan.Language, other, PlanPieces.Of(plan.Texts)));
    }

    private static async Task<Answer<TranslationAnswer>> Translate(
        HttpContext http,
        KonventDb db,
        TranslatePlan deed,
        string acronym,
        Guid planId,
        string into,
        Sent<TranslationInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen, other) = (http.Who(), http.VersionSeen(), LanguageAt(into));
        var (_, plan) = await db.PlanToTranslate(acronym, planId, other, who, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, planId, seen, sent.Checked().Read(other, PlanPieces.Of(plan.Texts)), who, stop);
        return await OfPlan(http, db, acronym, planId, into, stop);
    }

    private static async Task<Answer<TranslationAnswer>> OfAction(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid planId,
        Guid id,
        string into,
        CancellationToken stop
    )
    {
        var other = LanguageAt(into);
        var (_, plan) = await db.PlanToTranslate(acronym, planId, other, http.Asker(), stop);
        var action = await db.ActionIn(planId, id, stop);
        return Answered(TranslationAnswer.Of(action.Version, plan.Language, other, PlanPieces.Of(action.Facts)));
    }

    private static async Task<Answer<TranslationAnswer>> TranslateOne(
        HttpContext http,
        KonventDb db,
        TranslateAction deed,
        string acronym,
        Guid planId,
        Guid id,
        string into,
        Sent<TranslationInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen, other) = (http.Who(), http.VersionSeen(), LanguageAt(into));
        await db.PlanToTranslate(acronym, planId, other, who, stop); // Before anything is said about what was sent.
        var pieces = PlanPieces.Of((await db.ActionIn(planId, id, stop)).Facts);
        await deed.Run(acronym, planId, id, seen, sent.Checked().Read(other, pieces), who, stop);
        return await OfAction(http, db, acronym, planId, id, into, stop);
    }

    private static Answer<TranslationAnswer> Answered(TranslationAnswer answer) => new(answer, answer.Version);

    private static Language LanguageAt(string code) =>
        Language.TryOf(code, out var language) ? language : throw new NotFound();
}
