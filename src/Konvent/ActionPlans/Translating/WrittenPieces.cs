using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Translating;

/// <summary>Translations as somebody wrote them: pieces by their keys, all into one language.</summary>
public sealed record WrittenPieces(Language Into, IReadOnlyDictionary<string, string?> Pieces)
{
    /// <summary>What was written, beside what is there; pieces of which nothing was said stay as they are.</summary>
    internal Wording Over(string key, Wording words) =>
        !words.IsEmpty && Pieces.TryGetValue(key, out var written)
            ? words.Rewritten([KeyValuePair.Create(Into, written)])
            : words;
}
