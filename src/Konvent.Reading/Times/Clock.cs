using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The words of a language that stand before or behind an hour.</summary>
internal sealed class Clock
{
    private static readonly ConcurrentDictionary<string, Clock> ByLanguage = new();

    private readonly FrozenSet<string> _before;
    private readonly FrozenSet<string> _behind;

    private Clock(SpokenLanguage spoken) =>
        (_before, _behind) = (Folded(spoken.BeforeHour), Folded(spoken.BehindHour + "|h|hrs"));

    /// <summary>Abbreviations of time zones of Europe, each as its languages write it.</summary>
    public static FrozenSet<string> Zones { get; } =
        "CET CEST EET EEST WET WEST GMT BST IST UTC MEZ MESZ OEZ OESZ WEZ MET HNEC HAEC SEČ SELČ SREČ CST TRT EEZ"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public static Clock Of(Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => new Clock(SpokenLanguages.Of(language)));

    public bool IsBefore(string word) => _before.Contains(word);

    public bool IsBehind(string word) => _behind.Contains(word);

    private static FrozenSet<string> Folded(string words) =>
        words
            .Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(Folding.Fold)
            .ToFrozenSet(StringComparer.Ordinal);
}
