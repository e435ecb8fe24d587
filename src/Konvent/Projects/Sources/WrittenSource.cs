using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Sources;

/// <summary>A source as somebody wrote it.</summary>
public sealed record WrittenSource(
    IReadOnlyList<KeyValuePair<Language, string?>> Says,
    string Document,
    string? SaidBy,
    string? Address,
    When? Dated,
    string? Sentence,
    Language? SentenceLanguage
)
{
    internal SourceFacts Over(Source? before) =>
        new(
            (before?.Says ?? Wording.Empty).Rewritten(Says),
            Document,
            SaidBy,
            Address,
            Dated,
            Sentence,
            SentenceLanguage
        );
}
