using System.Data.Common;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Files;

/// <summary>Throws away what arrived and to which nothing ever referred; at the start and then once a day.</summary>
public sealed class SweepFiles(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepFiles> log)
    : BackgroundService
{
    /// <summary>So long whoever uploaded it has time to say what it is for.</summary>
    public static readonly TimeSpan After = TimeSpan.FromDays(2);

    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    /// <summary>Answers how many contents there were to throw away.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KonventDb>();
        var limit = clock.GetUtcNow() - After;
#pragma warning disable RS0030 // A sweep: nobody has to hear of it, and the pieces go with their content.
        return await db.StoredFiles.Where(file => !file.IsUsed && file.ArrivedAt < limit).ExecuteDeleteAsync(stop);
#pragma warning restore RS0030
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var days = new PeriodicTimer(Every);
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (DbException error)
            {
                log.LogWarning("Files that nothing refers to were not thrown away: {Reason}", error.Message);
            }
        } while (await days.WaitForNextTickAsync(stoppingToken));
    }
}
