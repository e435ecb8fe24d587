namespace Konvent.Basics;

/// <summary>The day it is, in coordinated time: from when and until when roles, launches and the like count.</summary>
public static class CalendarDay
{
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
