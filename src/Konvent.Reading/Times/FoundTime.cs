namespace Konvent.Reading;

/// <summary>A time of day that stands in a text.</summary>
/// <param name="End">Where it says until when.</param>
/// <param name="Zone">As the text abbreviates it: "CET", "MEZ", "UTC+1".</param>
public sealed record FoundTime(TimeOnly Start, TimeOnly? End, string? Zone, TextSpan Span)
{
    /// <summary>"09:30", "09:30/16:00".</summary>
    public string Written => End is { } end ? $"{Start:HH\\:mm}/{end:HH\\:mm}" : $"{Start:HH\\:mm}";
}
