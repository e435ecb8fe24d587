namespace Konvent.Projects.Budget;

/// <summary>Registers what is done with budgets.</summary>
public static class BudgetSetup
{
    public static IServiceCollection AddBudgets(this IServiceCollection services) =>
        services.AddScoped<WriteBudget>().AddScoped<RemoveBudget>().AddScoped<RestoreBudget>().AddScoped<SayFindings>();
}
