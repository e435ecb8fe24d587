using Konvent.Storage;

namespace Konvent.Mail;

/// <summary>Sends letters on this node as long as it runs: at once when one was written here or elsewhere, and every few seconds what had to wait.</summary>
internal sealed class DeliverLetters(SendLetters send, Generations generations, ILogger<DeliverLetters> log)
    : BackgroundService
{
    private static readonly string Topic = Generations.TopicOf(typeof(Letter));
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var seen = generations.Of(Topic);
            try
            {
                while (await send.Run(stoppingToken) > 0) { }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                log.LogWarning("Letters wait: {Reason}", error.Message); // The database is away, say; it may come back.
            }
            await generations.Wait(Topic, seen, Pause, stoppingToken);
        }
    }
}
