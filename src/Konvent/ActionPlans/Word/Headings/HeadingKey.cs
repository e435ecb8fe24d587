using System.Globalization;
using System.Text;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Headings;

/// <summary>A heading as it is compared: folded, without numbers, marks and remarks in brackets.</summary>
internal static class HeadingKey
{
    // A longer line is a sentence.
    public const int Longest = 240;

    private static readonly HashSet<string> Parts =
    [
        "part",
        "teil",
        "czesc",
        "parte",
        "section",
        "abschnitt",
        "sezione",
    ];

    private static readonly HashSet<string> Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>Of <c>2.1 Players involved (if relevant):</c> only <c>players involved</c>; empty for what can be no heading.</summary>
    public static string Of(string line) =>
        line.Length > Longest ? "" : string.Join(' ', WithoutNumber(Words(WithoutBrackets(line))));

    /// <summary>The folded words of a line, and signs that part them left out.</summary>
    public static List<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in Folding.Fold(line).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                word.Append(rune);
            else
                Flush();
        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>How many words of the beginning are a number: <c>Part I</c>, <c>3.1</c>, <c>IV</c>, <c>b)</c>.</summary>
    private static IEnumerable<string> WithoutNumber(List<string> words)
    {
        var at = words.Count > 1 && Parts.Contains(words[0]) && IsNumber(words[1]) ? 2 : 0;
        while (at < words.Count - 1 && IsNumber(words[at]))
            at++;
        return words.Skip(at);
    }

    private static bool IsNumber(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        || Romans.Contains(word)
        || (word.Length == 1 && char.IsAsciiLetter(word[0]));

    private static string WithoutBrackets(string line)
    {
        var kept = new StringBuilder(line.Length);
        var depth = 0;
        foreach (var sign in line)
        {
            depth += sign is '(' or '[' ? 1 : 0;
            if (depth == 0)
                kept.Append(sign);
            depth -= sign is ')' or ']' && depth > 0 ? 1 : 0;
        }
        return kept.ToString();
    }
}
