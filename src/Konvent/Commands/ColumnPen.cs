using Konvent.Basics;

namespace Konvent.Commands;

/// <summary>Writes words beside a heading or beside each other, below each other where one line cannot hold them. No word is cut, however long.</summary>
internal sealed class ColumnPen(TextWriter paper, int width)
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int FarIndent = 4;

    public int Width => width;

    public void Line(string words = "") => Write("", words);

    /// <param name="head">Where it takes more than a third of the width it stands in a line of its own.</param>
    /// <param name="pieces">What is short is not broken at the end of a line.</param>
    public void Write(string head, params IReadOnlyList<string> pieces)
    {
        if (head.Length * 3 > width)
        {
            if (head.Trim().Length > 0)
                paper.WriteLine(head.TrimEnd());
            head = new string(' ', FarIndent);
        }
        var others = new string(' ', head.Length);
        foreach (var (n, line) in Lines(pieces, width - head.Length).Index())
            paper.WriteLine(((n == 0 ? head : others) + line).TrimEnd());
    }

    /// <summary>Whether so many columns fit beside each other, each wide enough and with room for its longest word.</summary>
    public bool HasRoomBeside(IReadOnlyList<string> cells, int least) =>
        ColumnOf(cells.Count) is var column
        && column >= least
        && cells.SelectMany(WordsIn).All(word => word.Length <= column);

    /// <summary>Words in columns beside each other.</summary>
    public void WriteBeside(IReadOnlyList<string> cells)
    {
        var column = ColumnOf(cells.Count);
        var lines = cells.Select(cell => Lines([cell], column)).ToList();
        for (var n = 0; n < lines.Max(cell => cell.Count); n++)
        {
            var row = lines.Select(cell => (n < cell.Count ? cell[n] : "").PadRight(column + Gap));
            paper.WriteLine((new string(' ', Indent) + string.Concat(row)).TrimEnd());
        }
    }

    /// <summary>A text in one line, and without the signs that would steer the terminal or turn what stands beside them.</summary>
    public static string Shown(string text) =>
        new([.. text.Select(sign => char.IsControl(sign) || char.IsWhiteSpace(sign) ? ' ' : sign).Where(IsSeen)]);

    private int ColumnOf(int count) => (width - Indent - Gap * (count - 1)) / count;

    private static List<string> Lines(IReadOnlyList<string> pieces, int room)
    {
        var lines = new List<string> { "" };
        foreach (var word in pieces.SelectMany(piece => Unbroken(piece, room)))
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= room)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        return lines;
    }

    private static string[] Unbroken(string piece, int room)
    {
        var words = WordsIn(piece);
        var whole = string.Join(' ', words);
        return whole.Length > 0 && whole.Length * 2 <= room ? [whole] : words;
    }

    private static string[] WordsIn(string words) => Shown(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSeen(char sign) => !TurningSigns.InName([sign]);
}
