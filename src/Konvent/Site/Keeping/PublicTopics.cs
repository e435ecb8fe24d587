using System.Collections.Concurrent;
using Konvent.Storage;

namespace Konvent.Site.Keeping;

/// <summary>
/// From what each public page was written: a project, its programme, its partners. The generations of these make the key under which a
/// page is kept, so that a page is never found again after one of them has been saved.
/// </summary>
public sealed class PublicTopics(Generations generations)
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> pages = new(
        StringComparer.Ordinal
    );

    /// <summary>Notes what a page was written from. Nothing is ever taken away again: a slow writer must not forget what a later one has read.</summary>
    public void Learn(string page, IEnumerable<Guid> things)
    {
        var topics = pages.GetOrAdd(page, _ => new(StringComparer.Ordinal));
        foreach (var thing in things)
            topics.TryAdd(Generations.TopicOf(thing), 0);
    }

    /// <summary>The generation of everything the page was written from; null while that is not known.</summary>
    public string? GenerationOf(string page) =>
        pages.TryGetValue(page, out var topics) ? GenerationOf(topics.Keys.Order(StringComparer.Ordinal)) : null;

    /// <summary>The generation of these topics together.</summary>
    public string GenerationOf(IEnumerable<string> topics) =>
        string.Join(' ', topics.Select(topic => $"{topic}:{generations.Of(topic)}"));
}
