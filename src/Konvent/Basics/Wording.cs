using System.Collections.Immutable;
using Konvent.Reading;

namespace Konvent.Basics;

/// <summary>How a text in one language came to be.</summary>
public enum WordingState
{
    Written,
    InWork,
    MachineMade,
}

/// <summary>One language's text of a <see cref="Wording"/>, with the source text's language and fingerprint it was translated from.</summary>
public sealed record WordingText(string Text, WordingState State, Language? From = null, string? FromHash = null);

/// <summary>A text as a reader gets it: perhaps in another language than asked for, and then said to be a fallback.</summary>
public sealed record ShownText(string Text, Language Language, bool IsFallback)
{
    public override string ToString() => Text;
}

/// <summary>One text in many languages. Each translation knows the source text it was made from, so that staleness is derived and never recorded.</summary>
public sealed class Wording : IEquatable<Wording>
{
    private readonly ImmutableSortedDictionary<string, WordingText> texts;

    internal Wording(Language? source, ImmutableSortedDictionary<string, WordingText> texts)
    {
        this.texts = texts;
        Source = texts.IsEmpty ? null : source;
    }

    public static Wording Empty { get; } =
        new(null, ImmutableSortedDictionary.Create<string, WordingText>(StringComparer.Ordinal));

    /// <summary>The language in which the text was first written; null while there is no text.</summary>
    public Language? Source { get; }

    public bool IsEmpty => texts.IsEmpty;

    public IEnumerable<Language> Languages => texts.Keys.Select(Language.Of);

    /// <summary>The text in exactly this language, or null.</summary>
    public string? this[Language language] => texts.GetValueOrDefault(language.Code)?.Text;

    public WordingText? Entry(Language language) => texts.GetValueOrDefault(language.Code);

    /// <summary>A text written in its own language, the source of all translations to come.</summary>
    public static Wording In(Language language, string text) => Empty.With(language, text);

    /// <summary>The same wording with one language's text replaced; an empty text removes it. A text that is not the source counts as a translation of today's source.</summary>
    public Wording With(Language language, string? text, WordingState state = WordingState.Written)
    {
        text = Normalise(text);
        if (text.Length == 0)
            return Without(language);
        var source = Source ?? language;
        var entry =
            language == source
                ? new WordingText(text, state)
                : new WordingText(text, state, source, WordingHash.Of(texts[source.Code].Text));
        return entry == texts.GetValueOrDefault(language.Code)
            ? this
            : new(source, texts.SetItem(language.Code, entry));
    }

    /// <summary>Takes over what a form sends back: only texts that differ are touched, so that an unchanged stale translation stays stale.</summary>
    public Wording Rewritten(IEnumerable<KeyValuePair<Language, string?>> sent, bool typoOnly = false)
    {
        var sentTexts = sent.ToDictionary(pair => pair.Key, pair => Normalise(pair.Value));
        // The source goes first: a translation sent along with it translates the new source, not the old one.
        var changed = sentTexts
            .Where(pair => pair.Value != (this[pair.Key] ?? ""))
            .OrderByDescending(pair => pair.Key == Source);
        var result = changed.Aggregate(this, (wording, pair) => wording.With(pair.Key, pair.Value));
        return typoOnly ? result.WithTranslationsKept(this) : result;
    }

    /// <summary>The same texts, the one in this language as the source: from now on the others count as translations of it.</summary>
    public Wording LedBy(Language source)
    {
        if (source == Source || !texts.TryGetValue(source.Code, out var first))
            return this;
        var hash = WordingHash.Of(first.Text);
        return new(
            source,
            texts.ToImmutableSortedDictionary(
                text => text.Key,
                text =>
                    text.Key == source.Code
                        ? text.Value with
                        {
                            From = null,
                            FromHash = null,
                        }
                        : text.Value with
                        {
                            From = source,
                            FromHash = hash,
                        },
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>The same texts, one of which was in another language than was said; there must be none in that one yet.</summary>
    public Wording Renamed(Language said, Language really)
    {
        if (!texts.TryGetValue(said.Code, out var text))
            return this;
        var rest = texts
            .Remove(said.Code)
            .Select(other =>
                KeyValuePair.Create(
                    other.Key,
                    other.Value.From == said ? other.Value with { From = really } : other.Value
                )
            );
        return new(
            Source == said ? really : Source,
            rest.Append(KeyValuePair.Create(really.Code, text)).ToImmutableSortedDictionary(StringComparer.Ordinal)
        );
    }

    /// <summary>Only the texts in these languages.</summary>
    public Wording Only(IReadOnlyCollection<Language> languages) =>
        Languages.Except(languages).Aggregate(this, (wording, other) => wording.Without(other));

    /// <summary>What a reader of this language sees: the text itself, else the source, else English, else the first there is.</summary>
    public ShownText? For(Language reader)
    {
        if (texts.TryGetValue(reader.Code, out var own))
            return new ShownText(own.Text, reader, IsFallback: false);
        if (IsEmpty)
            return null;
        Language[] order = [Source!.Value, Language.English, .. Languages];
        var found = order.First(language => texts.ContainsKey(language.Code));
        return new ShownText(texts[found.Code].Text, found, IsFallback: true);
    }

    /// <summary>Whether this language's text translates an earlier wording of its source.</summary>
    public bool IsOutdated(Language language) =>
        Entry(language) is { From: { } from } entry
        && texts.TryGetValue(from.Code, out var source)
        && entry.FromHash != WordingHash.Of(source.Text);

    public bool Equals(Wording? other) =>
        other is not null && Source == other.Source && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as Wording);

    public override int GetHashCode() =>
        texts.Aggregate(Source.GetHashCode(), (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    public static bool operator ==(Wording? left, Wording? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Wording? left, Wording? right) => !(left == right);

    /// <summary>The text as a reader without any preference would see it; for logs and tests.</summary>
    public override string ToString() => For(Language.English)?.Text ?? "";

    private Wording Without(Language language)
    {
        var rest = texts.Remove(language.Code);
        if (rest.Count == texts.Count)
            return this;
        if (rest.IsEmpty || language != Source)
            return new(Source, rest);
        // The source is gone: the oldest translation takes its place, and what it was made from is no longer known.
        var heir = Language.Of(rest.ContainsKey(Language.English.Code) ? Language.English.Code : rest.Keys.First());
        return new(heir, rest.SetItem(heir.Code, rest[heir.Code] with { From = null, FromHash = null }));
    }

    private Wording WithTranslationsKept(Wording before)
    {
        var kept = texts.Where(pair =>
            before.texts.GetValueOrDefault(pair.Key) == pair.Value && !before.IsOutdated(Language.Of(pair.Key))
        );
        return new(
            Source,
            texts.SetItems(
                kept.Where(pair => pair.Value.From == Source)
                    .Select(pair =>
                        KeyValuePair.Create(
                            pair.Key,
                            pair.Value with
                            {
                                FromHash = WordingHash.Of(texts[Source!.Value.Code].Text),
                            }
                        )
                    )
            )
        );
    }

    private static string Normalise(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
