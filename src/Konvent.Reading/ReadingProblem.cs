using System.Globalization;

namespace Konvent.Reading;

/// <summary>Why a text could not be read: a stable key to translate, what to fill in, and the sentence in English.</summary>
public sealed record ReadingProblem
{
    internal ReadingProblem(ReadingProblemKind kind, params string[] values)
    {
        Key = kind.Key;
        Values = values;
        Sentence = string.Format(CultureInfo.InvariantCulture, kind.English, [.. values]);
    }

    /// <summary>For example <c>reading.when.impossibleDay</c>; never changes once published.</summary>
    public string Key { get; }

    /// <summary>What stands for {0}, {1} ... in the translated sentence: what was typed, shortened where it is long.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The problem as an English sentence, for logs, for the API and as the last resort.</summary>
    public string Sentence { get; }

    public bool Equals(ReadingProblem? other) =>
        other is not null && Key == other.Key && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Sentence;
}
