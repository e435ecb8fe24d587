namespace Konvent.Reading;

/// <summary>An address of the web or of mail that stands in a text.</summary>
/// <param name="Text">As it is written, without what frames it.</param>
internal sealed record FoundAddress(string Text, bool IsMail, TextSpan Span);
