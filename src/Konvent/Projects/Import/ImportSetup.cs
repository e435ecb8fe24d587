namespace Konvent.Projects.Import;

/// <summary>Registers the import of tables.</summary>
public static class ImportSetup
{
    public static IServiceCollection AddImport(this IServiceCollection services) =>
        services.AddScoped<PlanImport>().AddScoped<TakeImport>();
}
