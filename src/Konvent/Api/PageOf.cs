namespace Konvent.Api;

/// <summary>A part of a long list, and where the next one begins.</summary>
/// <param name="Next">To be sent as <c>after</c>; absent on the last page.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>How long lists are cut into pages.</summary>
public static class Paging
{
    public const int Usual = 50;
    public const int Most = 200;

    /// <summary>Cuts off the one row that was asked for too many, just to know whether there is more.</summary>
    public static PageOf<T> Cut<T>(IReadOnlyList<T> rows, int limit, Func<T, string> key) =>
        rows.Count <= limit ? new(rows, null) : new([.. rows.Take(limit)], key(rows[limit - 1]));

    public static int Limit(int? asked) => Math.Clamp(asked ?? Usual, 1, Most);
}
