using Konvent.Storage;

namespace Konvent.History;

/// <summary>Registers what remembers.</summary>
public static class HistorySetup
{
    public static IServiceCollection AddHistory(this IServiceCollection services) =>
        services.AddSingleton<IHearSaves, KeepRevisions>();
}
