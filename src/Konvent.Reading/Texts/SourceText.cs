namespace Konvent.Reading;

/// <summary>A text to be read, with its paragraphs. Whatever is read in it tells its place in <see cref="Text"/>, which stays as it was given.</summary>
public sealed class SourceText
{
    /// <summary>Longer texts are refused; ten times what a thick newsletter has.</summary>
    public const int Longest = 4_000_000;

    /// <param name="text">With the characters in the order in which they are read.</param>
    /// <param name="paragraphs">In their order, none within another.</param>
    /// <exception cref="ArgumentException">When the text is longer than <see cref="Longest"/>.</exception>
    public SourceText(string text, IReadOnlyList<TextParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest)
            throw new ArgumentException($"A text has at most {Longest} characters.", nameof(text));
        (Text, Paragraphs) = (text, paragraphs);
    }

    public string Text { get; }

    public IReadOnlyList<TextParagraph> Paragraphs { get; }

    /// <summary>
    /// Plain text, also with the marks of Markdown. Blank lines part paragraphs; lines that were broken because they were full are one
    /// paragraph, lines that end of themselves are items.
    /// </summary>
    public static SourceText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, text.Length > Longest ? [] : PlainParagraphs.In(text));
    }
}
