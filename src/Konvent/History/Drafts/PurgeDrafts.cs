using System.Data.Common;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History.Drafts;

/// <summary>Throws away what nobody has touched for thirty days; at the start and then once a day.</summary>
public sealed class PurgeDrafts(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PurgeDrafts> log)
    : BackgroundService
{
    public static readonly TimeSpan After = TimeSpan.FromDays(30);

    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    /// <summary>Answers how many drafts there were to throw away.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KonventDb>();
        var limit = clock.GetUtcNow() - After;
#pragma warning disable RS0030 // A purge: nobody has to hear of it, and it may be many.
        return await db.Drafts.Where(draft => draft.SavedAt < limit).ExecuteDeleteAsync(stop);
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
                log.LogWarning("Old drafts were not thrown away: {Reason}", error.Message);
            }
        } while (await days.WaitForNextTickAsync(stoppingToken));
    }
}
