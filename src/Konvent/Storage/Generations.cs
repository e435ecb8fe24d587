using System.Collections.Concurrent;

namespace Konvent.Storage;

/// <summary>A counter per topic that a save raises. What is cached under yesterday's number is never found again.</summary>
public sealed class Generations
{
    private readonly ConcurrentDictionary<string, long> topics = new(StringComparer.Ordinal);
    private long all;

    public static string TopicOf(Type kind) => kind.Name;

    public static string TopicOf(Guid thing) => thing.ToString("N");

    public long Of(string topic) => Volatile.Read(ref all) + topics.GetValueOrDefault(topic);

    public void Raise(IEnumerable<string> changed)
    {
        foreach (var topic in changed)
            topics.AddOrUpdate(topic, 1, (_, number) => number + 1);
    }

    /// <summary>Raises everything: after a time in which the word of other nodes may have been missed.</summary>
    public void RaiseAll() => Interlocked.Add(ref all, 1_000_000);
}
