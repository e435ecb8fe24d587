using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Budget;

/// <summary>Enters a partner's budget, or changes what is known of it.</summary>
public sealed class WriteBudget(KonventDb db)
{
    /// <param name="seen">The version the person had before them; nought where none was entered yet.</param>
    /// <exception cref="StaleSave">When somebody else entered, changed or removed it since.</exception>
    public async Task<PartnerBudget> Run(
        string acronym,
        Guid participation,
        int seen,
        BudgetFacts facts,
        Person who,
        CancellationToken stop
    )
    {
        var (project, part) = await db.PartToBudget(acronym, participation, who, stop);
        var budget = await db.Budgets.FirstOrDefaultAsync(b => b.ParticipationId == part.Id, stop);
        if (budget is null != (seen == 0))
            throw new StaleSave(budget);
        await Check(project, budget, facts, stop);
        if (budget is not null)
            return await Change(budget, seen, facts, who, stop);
        budget = new PartnerBudget(project.Id, part.Id, facts);
        db.Budgets.Add(budget);
        try
        {
            await db.SaveAs(who.Author, stop);
        }
        catch (RuleBroken broken) when (broken.First.Key == "storage.taken.partner_budgets")
        {
            throw new StaleSave(budget); // Of two who enter it at one moment, the second has not seen the first's.
        }
        return budget;
    }

    private async Task<PartnerBudget> Change(
        PartnerBudget budget,
        int seen,
        BudgetFacts facts,
        Person who,
        CancellationToken stop
    )
    {
        db.Expect(budget, seen);
        budget.Describe(facts);
        await db.SaveAs(who.Author, stop);
        return budget;
    }

    // A fund the programme no longer has stays where it was; a rate is one into the project's own currency.
    private async Task Check(Project project, PartnerBudget? before, BudgetFacts facts, CancellationToken stop)
    {
        var known = await db.Programmes.Where(p => p.Id == project.ProgrammeId).Select(p => p.Funds).SingleAsync(stop);
        var rules = new Rules();
        foreach (var (n, line) in facts.Funds.Index())
            rules.Require(
                known.Any(fund => fund.Code == line.Fund) || before?.Funds.Any(old => old.Fund == line.Fund) == true,
                "budget.rule.fundUnknown",
                $"Funds[{n}].Sum",
                line.Fund
            );
        var own = ProjectBudget.CurrencyOf(project).Code;
        rules.Require(
            facts.ExchangeRate is not { } rate || rate.Per == own || rate == before?.ExchangeRate,
            "budget.rule.exchangePer",
            nameof(BudgetFacts.ExchangeRate),
            own
        );
        rules.Enforce();
    }
}
