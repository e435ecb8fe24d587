using Konvent.Storage.Many;
using Konvent.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Konvent.Storage;

/// <summary>Registers the database, its engine and what hears its saves.</summary>
public static class StorageSetup
{
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageSettings settings)
    {
        SqliteLibrary.Check();
        services.AddSingleton(settings);
        services.AddSingleton(_ => Engine.For(settings));
        services.AddSingleton<Generations>();
        services.AddMemoryCache().AddSingleton<KeptReads>();
        services.AddSingleton<AfterSave>().AddSingleton<AddMany>();
        services.AddSingleton<Migrator>();
        services.AddSingleton<IHearSaves, RefuseUnstorable>();
        services.AddSingleton<IHearSaves, RaiseVersions>();
        services.AddSingleton<IHearSaves, RaiseGenerations>();
        services.AddHostedService<HearOtherNodes>();
        services.AddDataProtection().SetApplicationName("Konvent");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IServiceScopeFactory>((options, scopes) => options.XmlRepository = new KeepServerKeys(scopes));
        return services.AddDbContextPool<KonventDb>(
            (provider, options) =>
            {
                provider.GetRequiredService<Engine>().Configure(options);
                options.AddInterceptors(RefuseInQueries.Always);
                options.ConfigureWarnings(warnings =>
                    warnings.Throw(RelationalEventId.MultipleCollectionIncludeWarning)
                );
            }
        );
    }
}
