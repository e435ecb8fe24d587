using System.Globalization;
using Konvent.Reading;
using Konvent.Ui;
using Konvent.Ui.Forms;

namespace Konvent.Projects.History;

/// <summary>The day somebody wants to see a project of: what was typed, and the day that this is or what is wrong with it.</summary>
public sealed record DayAsked(string Typed, DateOnly? Day, string? Wrong)
{
    /// <summary>Nothing has been asked for yet.</summary>
    public static DayAsked None { get; } = new("", null, null);

    /// <summary>A day as addresses hold it, or as people write one in their language; it has begun.</summary>
    public static DayAsked Read(string typed, DateOnly today, Texts texts)
    {
        var fields = new TypedFields(texts.Language);
        var when = fields.When(typed, nameof(Day));
        if (when is { IsDay: true, Earliest: { } day })
            return day <= today
                ? new(Iso(day), day, null)
                : new(typed, null, texts["history.asOf.future", When.Day(today).Write(texts.Language)]);
        return new(
            typed,
            null,
            fields.Rules.First is { } unread ? texts[unread.Key, unread.Values] : texts["history.asOf.notADay"]
        );
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether a field for days can show it; such a field would swallow anything else.</summary>
    public bool IsCalendarDay =>
        Typed.Length == 0
        || DateOnly.TryParseExact(Typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
