namespace Konvent.Reading;

/// <summary>One or more folded words with what they mean in a date.</summary>
internal sealed record DatePhrase(string[] Words, Mark Mark);
