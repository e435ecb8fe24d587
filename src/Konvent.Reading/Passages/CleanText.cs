using System.Text;

namespace Konvent.Reading;

/// <summary>A piece of a text as a name or a label: on one line, without marks of emphasis and hyphens at the ends of lines.</summary>
internal static class CleanText
{
    public static string Of(string said)
    {
        var clean = new StringBuilder(said.Length);
        foreach (var c in said)
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (c is not ('*' or '\u00AD' or '[' or ']'))
                clean.Append(c);
        return clean.ToString().Trim(' ', ',', ';', ':', '_', '#');
    }
}
