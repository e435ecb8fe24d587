using System.Globalization;
using Konvent.Reading;

namespace Konvent.Ui;

/// <summary>Says moments in the reader's language. They are those of UTC, and say so: a server knows its readers' languages, not their clocks.</summary>
public static class Instants
{
    /// <summary><c>12 February 2020, 14:05 UTC</c></summary>
    public static string Moment(this Texts texts, DateTimeOffset at) => texts["ui.moment", texts.DayOf(at), TimeOf(at)];

    /// <summary><c>12 February 2020</c></summary>
    public static string DayOf(this Texts texts, DateTimeOffset at) =>
        When.Day(DateOnly.FromDateTime(at.UtcDateTime)).Write(texts.Language);

    /// <summary><c>14:05</c>, in all our languages.</summary>
    public static string TimeOf(DateTimeOffset at) => at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);
}
