using Konvent.Basics;

namespace Konvent.Commands;

/// <summary>Writes words beside a heading, below each other where one line cannot hold them. No word is cut, however long.</summary>
internal static class ReadInColumns
{
    private const int Width = 80;

    public static void Write(TextWriter console, string head, string words)
    {
        var line = head;
        var isEmpty = true;
        foreach (var word in Shown(words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                console.WriteLine(line);
                (line, isEmpty) = (new string(' ', head.Length), true);
            }
            (line, isEmpty) = (line + (isEmpty ? "" : " ") + word, false);
        }
        console.WriteLine(line.TrimEnd());
    }

    /// <summary>A text in one line, and without the signs that would steer the terminal or turn what stands beside them.</summary>
    public static string Shown(string text) =>
        new([.. text.Select(sign => char.IsControl(sign) || char.IsWhiteSpace(sign) ? ' ' : sign).Where(IsSeen)]);

    private static bool IsSeen(char sign) => !TurningSigns.InName([sign]);
}
