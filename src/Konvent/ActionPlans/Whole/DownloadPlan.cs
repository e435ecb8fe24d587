using Konvent.ActionPlans.Versions;
using Konvent.ActionPlans.Word;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Visibility;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Whole;

/// <summary>A plan to take along as a Word document: as it is, as it was signed or on a day, and with what was changed since another text of it.</summary>
public static class DownloadPlan
{
    public static void MapPlanDocuments(this IEndpointRouteBuilder app) =>
        app.MapGet("/projects/{acronym}/plans/{planId:guid}/plan.docx", Document).ExcludeFromDescription();

    /// <param name="at">The signed version or the day; nothing for the text as it is.</param>
    /// <param name="since">The text whose differences are listed at the end.</param>
    private static async Task<FileStreamHttpResult> Document(
        HttpContext http,
        KonventDb db,
        FindPlanText find,
        Texts texts,
        string acronym,
        Guid planId,
        string? at,
        string? since,
        CancellationToken stop
    )
    {
        var here = await db.PlanAt(acronym, planId, http.Who(), FindPlanText.DeedFor(at, since), stop);
        var (text, signed) = await find.Run(here, at, stop);
        var programme = await db.ProgrammeOf(here.Project, stop);
        var document = new PlanDocument(text, FundingNotice.For(programme, here.Project.Acronym, text.Language))
        {
            Signatures = signed is null ? [] : [Signature(signed, text)],
            Changes = string.IsNullOrEmpty(since)
                ? []
                : PlanChanges.Between((await find.Run(here, since, stop)).Text, text, texts),
        };
        var name = Slug.Of($"{here.Project.Acronym} {text.Title.For(text.Language)?.Text}");
        return TypedResults.Stream(
            WritePlanDocument.Of(document, texts),
            WritePlanDocument.MediaType,
            $"{name}-{(signed is null ? Slug.Of(texts["actionplans.state.Draft"]) : signed.Edition)}.docx"
        );
    }

    private static PlanSignature Signature(FrozenPlan signed, PlanText text) =>
        new(
            text.Partners.FirstOrDefault()?.Name.For(text.Language)?.Text ?? "",
            signed.SignedOn,
            Signatory: string.Join(", ", new[] { signed.SignedBy, signed.Function }.OfType<string>())
        );
}
