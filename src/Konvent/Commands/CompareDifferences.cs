using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>In what versions differ: each difference with what both say, and with the sentences in which they do.</summary>
internal static class CompareDifferences
{
    private const string NotSaid = "says nothing of it";

    public static void Write(ComparedVersions versions, ColumnPen pen)
    {
        if (versions.All.Differences.Count > 0)
        {
            pen.Line();
            pen.Line("Differences");
        }
        else if (versions.All.AreVersions)
        {
            pen.Line();
            pen.Line("No differences were found.");
        }
        foreach (var same in versions.All.Differences.GroupBy(WhereItStands))
        {
            pen.Line();
            Write([.. same], versions, pen);
        }
    }

    /// <summary>Several in the same sentences show them once.</summary>
    private static void Write(List<Difference> same, ComparedVersions versions, ColumnPen pen)
    {
        var isAlone = same.Count == 1;
        foreach (var one in same)
        {
            pen.Line(DifferenceInWords.Heading(one, versions));
            if (one.Kind == DifferenceKind.MissingSentence)
                pen.Write(versions.HeadOf(DifferenceInWords.HolderOf(one)), $"“{one.InFirst ?? one.InSecond}”");
            else
            {
                WriteSide(0, one.InFirst ?? NotSaid, isAlone ? one.First : [], versions, pen);
                WriteSide(one.Version, one.InSecond ?? NotSaid, isAlone ? one.Second : [], versions, pen);
            }
        }
        if (isAlone || same.TrueForAll(one => one.Kind == DifferenceKind.MissingSentence))
            return;
        pen.Line("These stand in");
        WriteSide(0, null, same[0].First, versions, pen);
        WriteSide(same[0].Version, null, same[0].Second, versions, pen);
    }

    private static string WhereItStands(Difference one) =>
        $"{one.Version}: {string.Join(',', one.First)} | {string.Join(',', one.Second)}";

    private static void WriteSide(
        int version,
        string? says,
        IReadOnlyList<TextSpan> sentences,
        ComparedVersions versions,
        ColumnPen pen
    )
    {
        var head = versions.HeadOf(version);
        var whole = CompareSentences.Said(sentences, versions.TextOf(version));
        if (says is not null)
            pen.Write(head, says);
        if (whole.Length > 0 && whole != says)
            pen.Write(says is null ? head : new string(' ', head.Length), $"“{whole}”");
    }
}
