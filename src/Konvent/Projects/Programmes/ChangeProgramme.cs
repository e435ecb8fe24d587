using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Budget;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Programmes;

/// <summary>Changes what is known of a programme and what it prescribes; its projects show it at once.</summary>
public sealed class ChangeProgramme(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(Guid id, int seen, ProgrammeFacts facts, Person who, CancellationToken stop)
    {
        var programme = await db.Programmes.FirstOrDefaultAsync(p => p.Id == id, stop) ?? throw new NotFound();
        who.Require(Deed.ChangeProgramme, Place.OfProgramme(id));
        db.Expect(programme, seen);
        await KeepFundsInUse(id, facts, stop);
        await KeepStatementInUse(programme, facts, stop);
        programme.Rename(facts.ShortName, facts.Name);
        programme.Describe(facts.Period, facts.Website, facts.Languages, facts.Funds);
        programme.Prescribe(facts.Statements);
        await db.SaveAs(who.Author, stop);
    }

    private async Task KeepFundsInUse(Guid id, ProgrammeFacts facts, CancellationToken stop)
    {
        var used = await db
            .Projects.Where(p => p.ProgrammeId == id && p.Fund != null)
            .Select(p => p.Fund!)
            .Distinct()
            .ToListAsync(stop);
        used.AddRange(await db.FundsInBudgetsOf(id, stop));
        if (used.Find(code => facts.Funds.All(fund => fund.Code != code)) is { } missing)
            throw new RuleBroken("programmes.rule.fundInUse", "Funds", missing);
    }

    // Without a statement nothing is launched; what is launched keeps one.
    private async Task KeepStatementInUse(Programme programme, ProgrammeFacts facts, CancellationToken stop)
    {
        if (facts.Statements.Count > 0 || programme.Statements.Count == 0)
            return;
        var launched = await db
            .Projects.Where(p => p.ProgrammeId == programme.Id && p.LaunchedOn != null)
            .Select(p => p.Acronym)
            .OrderBy(acronym => acronym)
            .FirstOrDefaultAsync(stop);
        if (launched is not null)
            throw new RuleBroken("programmes.rule.statementInUse", "Statements", launched);
    }
}
