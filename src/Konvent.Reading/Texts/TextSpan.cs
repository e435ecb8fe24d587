namespace Konvent.Reading;

/// <summary>A stretch of a text, in UTF-16 units of the text as it was given.</summary>
/// <param name="End">The first place after it.</param>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>Both, and what lies between them.</summary>
    public TextSpan To(TextSpan last) => new(Start, last.End);

    /// <summary>What stands there.</summary>
    public string In(string text) => text[Start..End];
}
