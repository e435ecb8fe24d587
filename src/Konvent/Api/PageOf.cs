using System.Globalization;

namespace Konvent.Api;

/// <summary>A part of a long list, and where the next one begins.</summary>
/// <param name="Next">To be sent as <c>after</c>; null on the last page.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>How long lists are cut into pages.</summary>
public static class Paging
{
    public const int Usual = 50;
    public const int Most = 200;

    /// <summary>Cuts off the one row that was asked for too many, just to know whether there is more.</summary>
    public static PageOf<T> Cut<T>(IReadOnlyList<T> rows, int limit, Func<T, string> key) =>
        rows.Count <= limit ? new(rows, null) : new([.. rows.Take(limit)], key(rows[limit - 1]));

    /// <param name="asked">As it stands in the address; nothing asks for the usual.</param>
    public static int Limit(string? asked) =>
        string.IsNullOrEmpty(asked) ? Usual
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
        && limit is >= 1 and <= Most
            ? limit
        : throw new RequestRefused(StatusCodes.Status400BadRequest, "api.problem.limit", asked, Most);

    /// <summary>The end of the page before, where entries are told apart by an id.</summary>
    public static Guid? After(string? asked) =>
        string.IsNullOrEmpty(asked) ? null
        : Guid.TryParse(asked, out var id) ? id
        : throw new RequestRefused(StatusCodes.Status400BadRequest, "api.problem.after", asked);
}
