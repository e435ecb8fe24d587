using Microsoft.Extensions.Caching.Memory;

namespace Konvent.Storage;

/// <summary>
/// Keeps in memory what many requests read alike, until a thing of the kinds it was read from is saved, on this node or on another.
/// </summary>
public sealed class KeptReads(IMemoryCache cache, Generations generations)
{
    // What was read may also grow old by the clock alone, as a role that ends at midnight does.
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(1);

    /// <param name="key">What is read, and for whom where that makes a difference.</param>
    /// <param name="kinds">The kinds of things whose saves make it old.</param>
    public async Task<T> Get<T>(object key, IReadOnlyList<Type> kinds, Func<Task<T>> read)
    {
        // Asked before reading: what is saved meanwhile makes the answer old, and it is kept under the old number.
        var generation = kinds.Sum(kind => generations.Of(Generations.TopicOf(kind)));
        var entry = (key, generation);
        if (cache.TryGetValue(entry, out T? known))
            return known!;
        return cache.Set(entry, await read(), AtMost);
    }
}
