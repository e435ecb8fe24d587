namespace Konvent.Reading;

/// <summary>Compares language versions of a text: what belongs together, and in what they differ.</summary>
public static class CompareTexts
{
    // Of the length of the first text, the part that must have a counterpart that is like it.
    private const double LeastShare = 0.42;
    private const double LeastLikeness = 0.2;

    /// <summary>Each with the first. Time grows with the length of the texts.</summary>
    /// <param name="published">The day of publication, where it is known.</param>
    /// <exception cref="ArgumentException">When there are fewer than two.</exception>
    public static Comparison Of(IReadOnlyList<TextVersion> versions, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(versions);
        if (versions.Count < 2)
            throw new ArgumentException("Two versions at least are compared.", nameof(versions));
        var read = versions
            .Select(version =>
                ReadText.InHand(version.Text, new() { Language = version.Language, Published = published })
            )
            .ToList();
        var segments = read.ConvertAll(text => Segments.Of(text.Hand.Sentences));
        var (sentences, differences, areVersions) = (new List<AlignedSentences>(), new List<Difference>(), true);
        for (var version = 1; version < versions.Count; version++)
        {
            var aligned = AlignSegments.Of(segments[0], segments[version]);
            sentences.AddRange(
                aligned.Select(pair => new AlignedSentences(version, Spans(pair.First), Spans(pair.Second)))
            );
            if (AreVersions(aligned))
                differences.AddRange(FindDifferences.In(version, aligned));
            else
                areVersions = false;
        }
        return new(
            [.. versions.Zip(read, (version, text) => (version, text.Statement))],
            areVersions,
            sentences,
            FactRows.Of([.. read.Select(text => text.Statement)]),
            [.. differences.OrderByDescending(one => one.Confidence)]
        );
    }

    private static bool AreVersions(List<AlignedSegments> aligned)
    {
        var (alike, all) = (0.0, 0.0);
        foreach (var pair in aligned)
        {
            var length = pair.First.Sum(one => one.Length) + pair.Second.Sum(one => one.Length);
            all += length;
            alike += pair.Likeness >= LeastLikeness ? length : 0;
        }
        return all > 0 && alike >= all * LeastShare;
    }

    private static TextSpan[] Spans(IReadOnlyList<Segment> segments) =>
        [.. segments.Select(segment => segment.Sentence.Span)];
}
