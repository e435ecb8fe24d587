using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Sources;

/// <summary>What a source must be like, whoever sends it.</summary>
internal static class SourceRules
{
    public static Rules Of(SourceFacts facts)
    {
        var rules = Length(facts.Says, Source.LongestSays, nameof(facts.Says))
            .Require(!facts.Says.IsEmpty, "sources.rule.says", nameof(facts.Says))
            .UnturnedName(facts.Says, nameof(facts.Says))
            .Require(!string.IsNullOrWhiteSpace(facts.Document), "sources.rule.document", nameof(facts.Document))
            .UnturnedName(facts.Document, nameof(facts.Document))
            .UnturnedName(facts.SaidBy, nameof(facts.SaidBy))
            .UnturnedProse(facts.Sentence, nameof(facts.Sentence))
            .Require(WebAddress.IsOne(facts.Address), "projects.address.notWeb", nameof(facts.Address))
            .Require(facts.Dated is not { IsYearUnknown: true }, "projects.dates.yearMissing", nameof(facts.Dated))
            .Require(
                string.IsNullOrWhiteSpace(facts.Sentence) || facts.SentenceLanguage is not null,
                "sources.rule.sentenceLanguage",
                nameof(facts.SentenceLanguage)
            );
        Length(facts.Document, Source.LongestDocument, nameof(facts.Document), rules);
        Length(facts.SaidBy, Source.LongestSaidBy, nameof(facts.SaidBy), rules);
        Length(facts.Sentence, Source.LongestSentence, nameof(facts.Sentence), rules);
        return rules;
    }

    /// <summary>No language's text is longer than this.</summary>
    public static Rules Length(Wording text, int longest, string field)
    {
        var rules = new Rules();
        foreach (var language in text.Languages)
            Length(text[language], longest, $"{field}.{language}", rules);
        return rules;
    }

    private static void Length(string? text, int longest, string field, Rules rules) =>
        rules.Require(text is null || text.Length <= longest, "sources.rule.tooLong", field, longest);
}
