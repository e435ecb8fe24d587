using System.Collections.Concurrent;

namespace Konvent.Storage;

/// <summary>A counter per topic that a save raises. What is cached under yesterday's number is never found again.</summary>
public sealed class Generations
{
    private readonly ConcurrentDictionary<string, long> topics = new(StringComparer.Ordinal);
    private long all;
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static string TopicOf(Type kind) => kind.Name;

    public static string TopicOf(Guid thing) => thing.ToString("N");

    public long Of(string topic) => Volatile.Read(ref all) + topics.GetValueOrDefault(topic);

    public void Raise(IEnumerable<string> changed)
    {
        foreach (var topic in changed)
            topics.AddOrUpdate(topic, 1, (_, number) => number + 1);
        WakeWaiters();
    }

    /// <summary>Raises everything: after a time in which the word of other nodes may have been missed.</summary>
    public void RaiseAll()
    {
        Interlocked.Add(ref all, 1_000_000);
        WakeWaiters();
    }

    /// <summary>Waits until something of this topic changes after the number was seen, at most so long.</summary>
    public async Task Wait(string topic, long seen, TimeSpan atMost, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        end.CancelAfter(atMost);
        while (!end.IsCancellationRequested)
        {
            var raised = Volatile.Read(ref next).Task; // Taken first: what is raised from here on is not missed.
            if (Of(topic) != seen)
                return;
            await raised.WaitAsync(end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void WakeWaiters() =>
        Interlocked
            .Exchange(ref next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))
            .TrySetResult();
}
