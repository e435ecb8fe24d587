namespace Konvent.Reading;

/// <summary>Several versions of a text side by side.</summary>
/// <param name="Versions">What each states, in the order given. The first is the one with which the others are compared.</param>
/// <param name="AreVersions">Whether they are versions of one text at all; where they are not, no differences are told.</param>
/// <param name="Sentences">For each version but the first, which sentences belong together, in their order.</param>
/// <param name="Facts">The facts of each, side by side.</param>
/// <param name="Differences">The surest first.</param>
public sealed record Comparison(
    IReadOnlyList<(TextVersion Version, TextStatement Statement)> Versions,
    bool AreVersions,
    IReadOnlyList<AlignedSentences> Sentences,
    IReadOnlyList<FactRow> Facts,
    IReadOnlyList<Difference> Differences
);

/// <summary>Sentences of two versions that say the same; one side is empty where the other has no counterpart.</summary>
/// <param name="Version">The place of the second version among those compared; the first is that with the place 0.</param>
public sealed record AlignedSentences(int Version, IReadOnlyList<TextSpan> First, IReadOnlyList<TextSpan> Second);

/// <summary>A fact as the versions state it; null where a version does not.</summary>
public sealed record FactRow(string Kind, IReadOnlyList<Fact?> Stated);

/// <summary>In what two versions differ.</summary>
public enum DifferenceKind
{
    Date,
    Number,
    Sum,

    /// <summary>"how many" beside "how many and which", "most" beside "all".</summary>
    QuantityWord,

    /// <summary>Of a place, a person or a project.</summary>
    Name,

    /// <summary>Of the web or of mail.</summary>
    Link,

    /// <summary>"financed" beside "co-financed".</summary>
    FundingWording,

    /// <summary>A sentence has no counterpart.</summary>
    MissingSentence,
}

/// <summary>Something that two versions state differently, or that only one states.</summary>
/// <param name="Version">The place of the second version among those compared; the first is that with the place 0.</param>
/// <param name="InFirst">What the first version says; null where it says nothing of it.</param>
/// <param name="InSecond">What the second version says; null where it says nothing of it.</param>
/// <param name="First">The sentences of the first version; empty where it has no counterpart.</param>
/// <param name="Second">The sentences of the second version; empty where it has no counterpart.</param>
/// <param name="Confidence">From 0 to 1; at 0.8 and above it is a difference, below it is worth a look.</param>
public sealed record Difference(
    DifferenceKind Kind,
    int Version,
    string? InFirst,
    string? InSecond,
    IReadOnlyList<TextSpan> First,
    IReadOnlyList<TextSpan> Second,
    double Confidence
);
