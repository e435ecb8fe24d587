using Konvent.History;
using Konvent.Storage;

namespace Konvent.Projects.Things;

/// <summary>Something that was taken out of a project and can be brought back, as a list shows it.</summary>
public sealed record TakenOut(Guid Id, string Name, string By, DateTimeOffset At);

/// <summary>Finds what can still be brought back.</summary>
public static class FindTakenOut
{
    /// <summary>So long what was taken out is offered to be brought back.</summary>
    internal static readonly TimeSpan Recoverable = TimeSpan.FromDays(30);

    /// <param name="name">What such a thing is called in the list; null for one that is not to be brought back.</param>
    public static async Task<IReadOnlyList<TakenOut>> TakenOutOf<T>(
        this KonventDb db,
        Guid project,
        DateTimeOffset now,
        Func<T, string?> name,
        CancellationToken stop
    )
        where T : PartOfProject
    {
        var removed = await db.RemovedFrom<T>(project, now - Recoverable, stop);
        return
        [
            .. from thing in removed
            let called = name(thing.State)
            where called is not null
            select new TakenOut(thing.State.Id, called, thing.By, thing.At),
        ];
    }
}
