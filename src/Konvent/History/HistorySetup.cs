using Konvent.History.Comparison;
using Konvent.History.Drafts;
using Konvent.Storage;

namespace Konvent.History;

/// <summary>Registers what remembers: every save, and what is typed and not saved yet.</summary>
public static class HistorySetup
{
    public static IServiceCollection AddHistory(this IServiceCollection services)
    {
        services.AddSingleton<IHearSaves, KeepRevisions>();
        services.AddScoped<SayChanges>().AddScoped<TellRevisions>().AddScoped<ReadHistory>().AddScoped<KnowThings>();
        services.AddScoped<KeepDraft>().AddScoped<DropDraft>();
        services.AddSingleton<PurgeDrafts>().AddHostedService(provider => provider.GetRequiredService<PurgeDrafts>());
        return services;
    }
}
