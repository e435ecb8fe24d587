using Npgsql;

namespace Konvent.Storage;

/// <summary>Listens to what other nodes on the same PostgreSQL have changed, and raises the generations here.</summary>
internal sealed class HearOtherNodes(Engine engine, Generations generations, ILogger<HearOtherNodes> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (engine is PostgresEngine && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (Exception error)
                when (error is NpgsqlException or IOException && !stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Lost the line to the database: {Reason}", error.Message);
                await Task.Delay(TimeSpan.FromMilliseconds(500), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task Listen(CancellationToken stop)
    {
        await using var connection = (NpgsqlConnection)engine.Connect();
        connection.Notification += (_, word) =>
            generations.Raise(word.Payload.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        await connection.OpenAsync(stop);
        await connection.Run("listen changed", stop);
        generations.RaiseAll(); // What was said while nobody listened is lost.
        while (true)
            await connection.WaitAsync(stop);
    }
}
