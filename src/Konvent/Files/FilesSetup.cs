using Konvent.Files.Arriving;
using Konvent.Storage;

namespace Konvent.Files;

/// <summary>Registers what receives, keeps and gives files.</summary>
public static class FilesSetup
{
    /// <exception cref="CannotStart"><c>KONVENT_LARGEST_FILE</c> is no number of megabytes.</exception>
    public static IServiceCollection AddFiles(this IServiceCollection services, StorageSettings storage) =>
        services
            .AddSingleton(FileSettings.For(storage, Environment.GetEnvironmentVariable("KONVENT_LARGEST_FILE")))
            .AddSingleton<ReceiveFile>()
            .AddScoped<KeepFile>()
            .AddSingleton<SweepFiles>()
            .AddHostedService(provider => provider.GetRequiredService<SweepFiles>());
}
