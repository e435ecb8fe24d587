using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>Versions of a text for people: what they are, their facts side by side, in what they differ, and which sentences belong together.</summary>
internal static class CompareAsTable
{
    public static void Write(Comparison compared, bool withSentences, ColumnPen pen)
    {
        var versions = new ComparedVersions(compared);
        WriteVersions(versions, pen);
        CompareFacts.Write(versions, pen);
        CompareDifferences.Write(versions, pen);
        pen.Line();
        if (withSentences)
            CompareSentences.Write(versions, pen);
        else
            pen.Line($"{CompareSentences.InShort(compared)} --sentences lays them side by side.");
    }

    private static void WriteVersions(ComparedVersions versions, ColumnPen pen)
    {
        pen.Line(
            versions.All.AreVersions
                ? "These are versions of one text."
                : "These are not versions of one text; differences are told only between such versions."
        );
        foreach (var (version, (_, statement)) in versions.All.Versions.Index())
            pen.Write(versions.HeadOf(version), string.Join(", ", statement.Languages.Select(ReadAsTable.NameOf)));
    }
}
