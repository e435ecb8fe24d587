using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.ActionPlans.Translating;

/// <summary>Who translates a plan into what: whoever writes the texts of its project, or the plan, into any language but the plan's own.</summary>
internal static class TranslatedPlans
{
    public static async Task<PlanIn> PlanToTranslate(
        this KonventDb db,
        string acronym,
        Guid id,
        Language into,
        Person? who,
        CancellationToken stop
    )
    {
        var here = await db.PlanAt(acronym, id, who, Deed.SeePlans, stop);
        if (!who.MayTranslate(here))
            throw new NotAllowed(Deed.WriteTexts);
        return into == here.Plan.Language ? throw new NotFound() : here;
    }

    public static bool MayTranslate(this Person? who, PlanIn here) =>
        who.May(Deed.WriteTexts, here.Project.Place) || who.May(Deed.WritePlans, here);

    /// <summary>What there is to translate of what a plan says beside its actions.</summary>
    public static IReadOnlyList<PlanPiece> PiecesToTranslate(this ActionPlan plan, Language into) =>
        plan.ToTranslate(PlanPieces.Of(plan.Texts), into);

    /// <summary>Those of these pieces that can be translated now.</summary>
    public static IReadOnlyList<PlanPiece> ToTranslate(
        this ActionPlan plan,
        IEnumerable<PlanPiece> pieces,
        Language into
    ) => [.. pieces.Where(piece => piece.Key != "summary" || into != Language.English || !plan.KeepsSummary)];

    /// <summary>The languages into which a plan is translated: those of the project, and English for whoever reads none of them.</summary>
    public static IEnumerable<Language> LanguagesToTranslateInto(this Project project, Language own) =>
        project.Languages.Append(Language.English).Distinct().Where(language => language != own);
}
