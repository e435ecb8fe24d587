using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Budget;

/// <summary>The budgets of a project for programs, with the same deeds as the pages.</summary>
public static class BudgetApi
{
    public static void MapBudgets(this IEndpointRouteBuilder api)
    {
        var budget = api.MapGroup("/projects/{acronym}/budget").WithTags("Budget");
        budget
            .MapRead("", Whole)
            .Described("readBudget", "All partners' budgets, each column added up, and what does not agree.");
        budget
            .MapRead("/{id:guid}", One)
            .Described("readPartnerBudget", "The budget of one participation; of version 0 where none was entered.");
        budget
            .MapPut("/{id:guid}", Write)
            .Described("writePartnerBudget", "Enters the budget of one participation, or changes it.");
        budget
            .MapTakeOut<RemoveBudget>((deed, acronym, id, seen, who, stop) => deed.Run(acronym, id, seen, who, stop))
            .Described("removePartnerBudget", "Takes out a budget that was entered by mistake.");
    }

    private static async Task<Answer<BudgetAnswer>> Whole(
        HttpContext http,
        KonventDb db,
        SayFindings say,
        TimeProvider clock,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return new(BudgetAnswer.Of(await db.BudgetOf(project, clock.Today(), stop), say));
    }

    private static async Task<Answer<PartnerBudgetAnswer>> One(
        HttpContext http,
        KonventDb db,
        TimeProvider clock,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        var budget = await db.BudgetOf(project, clock.Today(), stop);
        var row = budget.Rows.FirstOrDefault(row => row.Partner.Id == id) ?? throw new Basics.NotFound();
        var answer = PartnerBudgetAnswer.Of(row);
        return new(answer, answer.Version);
    }

    private static async Task<Answer<PartnerBudgetAnswer>> Write(
        HttpContext http,
        KonventDb db,
        WriteBudget deed,
        TimeProvider clock,
        string acronym,
        Guid id,
        Sent<PartnerBudgetInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await db.PartToBudget(acronym, id, who, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(), who, stop);
        return await One(http, db, clock, acronym, id, stop);
    }
}
