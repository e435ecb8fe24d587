using System.Text;

namespace Konvent.Mail.Mime;

/// <summary>One header of a mail, folded between its words so that no line is longer than 78 characters where that can be (RFC 5322, 2.1.1).</summary>
internal static class HeaderLine
{
    private const int Longest = 78;

    public static string Of(string name, params IEnumerable<string> words)
    {
        var header = new StringBuilder(name).Append(':');
        var width = header.Length;
        var isFirst = true;
        foreach (var word in words)
        {
            // A line of nothing but the name is legal and yet badly read: the first word always stands beside it.
            if (!isFirst && width + 1 + word.Length > Longest)
            {
                header.Append("\r\n");
                width = 0;
            }
            header.Append(' ').Append(word);
            width += 1 + word.Length;
            isFirst = false;
        }
        return header.Append("\r\n").ToString();
    }
}
