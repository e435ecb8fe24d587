using Konvent.Api;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Sources;

/// <summary>Which fact a source is about: a part of the project or of something in it.</summary>
/// <param name="Of">The id of the thing.</param>
/// <param name="Kind">What the thing is: <c>project</c>, <c>instrument</c> and so on.</param>
/// <param name="Part">The member of the thing, or of the project also a whole list: <c>instruments</c>.</param>
public sealed record FactShape(Guid Of, string Kind, string Part);

/// <summary>Where a fact is known from.</summary>
/// <param name="FollowedBecause">Why the project follows this one of several; null where it does not.</param>
public sealed record SourceAnswer(
    Guid Id,
    int Version,
    FactShape About,
    IReadOnlyDictionary<string, string> Says,
    string Document,
    string? SaidBy,
    string? Address,
    WhenShape? Dated,
    string? Sentence,
    string? SentenceLanguage,
    IReadOnlyDictionary<string, string>? FollowedBecause
)
{
    public static SourceAnswer Of(Source source) =>
        new(
            source.Id,
            source.Version,
            new(source.About.Of, source.About.Kind, source.About.Part),
            WordingShape.Of(source.Says),
            source.Document,
            source.SaidBy,
            source.Address,
            WhenShape.Of(source.Dated),
            source.Sentence,
            source.SentenceLanguage?.Code,
            source.FollowedBecause is { } because ? WordingShape.Of(because) : null
        );
}

/// <summary>A source, whole.</summary>
public record SourceInput(
    IReadOnlyDictionary<string, string?> Says,
    string Document,
    string? SaidBy,
    string? Address,
    WhenShape? Dated,
    string? Sentence,
    string? SentenceLanguage
)
{
    public WrittenSource Read(Source? before) =>
        new(
            WordingShape.Sent(Says, before?.Says ?? Wording.Empty, nameof(Says)),
            Document,
            SaidBy,
            Address,
            WhenShape.Read(Dated, nameof(Dated)),
            Sentence,
            SentenceLanguage is null ? null : WordingShape.LanguageOf(SentenceLanguage, nameof(SentenceLanguage))
        );
}

/// <summary>A source to be named, and the fact it is about.</summary>
/// <param name="Of">The id of the project, or of something in it.</param>
/// <param name="Part">The member of that thing, or of the project also a whole list: <c>instruments</c>.</param>
public sealed record NewSourceInput(
    Guid Of,
    string Part,
    IReadOnlyDictionary<string, string?> Says,
    string Document,
    string? SaidBy,
    string? Address,
    WhenShape? Dated,
    string? Sentence,
    string? SentenceLanguage
) : SourceInput(Says, Document, SaidBy, Address, Dated, Sentence, SentenceLanguage)
{
    public NewSource Read() => new(Of, Part, Read(before: null));
}

/// <summary>Why the project follows a source.</summary>
public sealed record ChoiceInput(IReadOnlyDictionary<string, string?> FollowedBecause)
{
    public IReadOnlyList<KeyValuePair<Language, string?>> Read(Source before) =>
        WordingShape.Sent(FollowedBecause, before.FollowedBecause ?? Wording.Empty, nameof(FollowedBecause));
}
