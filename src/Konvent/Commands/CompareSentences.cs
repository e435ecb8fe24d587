using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>Which sentences of two versions belong together.</summary>
internal static class CompareSentences
{
    private const int LeastColumn = 34;
    private const string None = "–";

    public static void Write(ComparedVersions versions, ColumnPen pen)
    {
        pen.Line($"Sentences side by side ({None} where one has no counterpart)");
        foreach (var pairs in versions.All.Sentences.GroupBy(pair => pair.Version))
        {
            var names = new[] { versions.Names[0], versions.Names[pairs.Key] };
            pen.Line();
            if (pen.HasRoomBeside(names, LeastColumn))
                pen.WriteBeside(names);
            foreach (var pair in pairs)
            {
                pen.Line();
                Write(pair, versions, pen);
            }
        }
    }

    /// <summary>How many have a counterpart.</summary>
    public static string InShort(Comparison compared)
    {
        var paired = compared.Sentences.Count(pair => pair.First.Count > 0 && pair.Second.Count > 0);
        return $"Sentences: {paired} of {compared.Sentences.Count} have a counterpart;";
    }

    /// <summary>Sentences in one line.</summary>
    public static string Said(IReadOnlyList<TextSpan> sentences, SourceText text) =>
        string.Join(' ', sentences.Select(sentence => sentence.In(text.Text)));

    private static void Write(AlignedSentences pair, ComparedVersions versions, ColumnPen pen)
    {
        string[] cells = [InWords(pair.First, versions.TextOf(0)), InWords(pair.Second, versions.TextOf(pair.Version))];
        if (pen.HasRoomBeside(cells, LeastColumn))
        {
            pen.WriteBeside(cells);
            return;
        }
        pen.Write(versions.HeadOf(0), cells[0]);
        pen.Write(versions.HeadOf(pair.Version), cells[1]);
    }

    private static string InWords(IReadOnlyList<TextSpan> sentences, SourceText text) =>
        sentences.Count > 0 ? Said(sentences, text) : None;
}
