using Konvent.Projects.Import.Organisations;
using Konvent.Projects.Import.Partners;
using Konvent.Projects.Import.Plans;
using Konvent.Projects.Import.Waiting;

namespace Konvent.Projects.Import;

/// <summary>Registers the import of tables.</summary>
public static class ImportSetup
{
    public static IServiceCollection AddImport(this IServiceCollection services) =>
        services
            .AddScoped<ITakeTables, PartnerTables>()
            .AddScoped<ITakeTables, PlanTables>()
            .AddScoped<ImportOrganisations>()
            .AddScoped<KindsOfTables>()
            .AddScoped<KeepTable>()
            .AddScoped<ReadWaitingTable>()
            .AddScoped<TakeTable>();
}
