using System.Data.Common;

namespace Konvent.Storage;

/// <summary>Work that is done at the start and then once a day, such as throwing away what is kept for a time only.</summary>
/// <param name="failed">What was not done, for the log; it is tried again the next day.</param>
public abstract class EveryDay(IServiceScopeFactory scopes, ILogger log, string failed) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    /// <summary>Does it now; answers how many things it was done with.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Run(scope.ServiceProvider.GetRequiredService<KonventDb>(), stop);
    }

    protected abstract Task<int> Run(KonventDb db, CancellationToken stop);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var days = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (DbException error)
            {
                log.LogWarning("{Failed}: {Reason}", failed, error.Message);
            }
        } while (await days.WaitForNextTickAsync(stoppingToken));
    }
}
