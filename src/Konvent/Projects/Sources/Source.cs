using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.Projects.Sources;

/// <summary>
/// Where a fact of the project is known from: a document that says so, with its sentence. A fact may have several; where they say different
/// things all are kept, and the project follows one of them for a reason that is written down.
/// </summary>
[Remembered("source", shape: 1)]
public sealed class Source : PartOfProject
{
    public const int LongestSays = 500;
    public const int LongestDocument = 300;
    public const int LongestSaidBy = 300;
    public const int LongestSentence = 5_000;
    public const int LongestReason = 1_000;

    private Source() { }

    public Source(Guid project, FactName about, SourceFacts facts)
    {
        (ProjectId, About) = (project, about);
        Describe(facts);
    }

    public FactName About { get; private set; } = null!;

    /// <summary>What the fact is according to it, in short: “1 ERDF programme and 2 local instruments”.</summary>
    public Wording Says { get; private set; } = Wording.Empty;

    /// <summary>What the document is called.</summary>
    public string Document { get; private set; } = "";

    /// <summary>Who speaks in it: an organisation, as a rule.</summary>
    public string? SaidBy { get; private set; }

    /// <summary>Where it can be read on the web.</summary>
    public string? Address { get; private set; }

    /// <summary>The day of the document, or on which it was read.</summary>
    public When? Dated { get; private set; }

    /// <summary>Word for word what stands there.</summary>
    public string? Sentence { get; private set; }

    public Language? SentenceLanguage { get; private set; }

    /// <summary>Why the project follows this one; null where it does not.</summary>
    public Wording? FollowedBecause { get; private set; }

    public bool IsFollowed => FollowedBecause is not null;

    public void Describe(SourceFacts facts)
    {
        SourceRules.Of(facts).Enforce();
        (Says, Document, SaidBy) = (facts.Says, facts.Document.Trim(), Trimmed(facts.SaidBy));
        (Address, Dated) = (Trimmed(facts.Address), facts.Dated);
        (Sentence, SentenceLanguage) = (Trimmed(facts.Sentence), facts.SentenceLanguage);
    }

    /// <param name="because">A person's reason; without one nobody understands the choice later.</param>
    public void Follow(Wording because)
    {
        SourceRules
            .Length(because, LongestReason, nameof(FollowedBecause))
            .Require(!because.IsEmpty, "sources.rule.reason", nameof(FollowedBecause))
            .UnturnedProse(because, nameof(FollowedBecause))
            .Enforce();
        FollowedBecause = because;
    }

    public void FollowNoLonger() => FollowedBecause = null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a source says, and where it says so.</summary>
public sealed record SourceFacts(
    Wording Says,
    string Document,
    string? SaidBy,
    string? Address,
    When? Dated,
    string? Sentence,
    Language? SentenceLanguage
);
