using Konvent.Basics;
using Konvent.Projects.Budget;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Projects.Budget;

/// <summary>A project in whose programme the ERDF and another fund pay, and budgets of its partners.</summary>
internal static class BudgetSample
{
    public static async Task<Sample> In(House house)
    {
        var sample = await Sample.In(house);
        await house.InDatabase(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == sample.Programme);
            Fund[] funds =
            [
                new("ERDF", Sample.Say("en", "Regional fund")),
                new("IPA III", Sample.Say("en", "Other fund")),
            ];
            programme.Describe(programme.Period, null, [Language.English], funds);
            await db.SaveAs(Author.Program, default);
        });
        return sample;
    }

    /// <summary>A budget in which everything agrees: 80 % of this total.</summary>
    public static BudgetFacts Facts(decimal total = 100_000m, string currency = "EUR", ExchangeRate? rate = null)
    {
        return new(
            Sum(total),
            Sum(total),
            [new("ERDF", Sum(total * 0.8m))],
            Sum(total * 0.2m),
            80m,
            [new(CostCategory.Staff, "2025", Sum(total))],
            rate
        );

        Money Sum(decimal amount) => new(amount, Currency.Of(currency));
    }

    public static Task<PartnerBudget> Write(this Sample sample, Guid part, BudgetFacts? facts = null, int seen = 0) =>
        sample.Do<WriteBudget, PartnerBudget>(deed =>
            deed.Run(sample.Acronym, part, seen, facts ?? Facts(), sample.Coordinator, default)
        );

    public static string Budget(this Sample sample, Guid? part = null) =>
        sample.At(part is null ? "/budget" : $"/budget/{part}");

    public static Task<List<PartnerBudget>> Budgets(this Sample sample) =>
        sample.House.InDatabase(db => db.Budgets.Where(b => b.ProjectId == sample.Project).ToListAsync());
}
