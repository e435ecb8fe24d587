using System.Linq.Expressions;
using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Comments;

/// <summary>A comment with all that was answered to it, in order.</summary>
public sealed record CommentThread(PlanComment First, IReadOnlyList<PlanComment> Answers)
{
    public PlanComment Last => Answers.Count == 0 ? First : Answers[^1];

    /// <summary>Whether nobody has answered to this comment yet, in words or by saying what became of it.</summary>
    public bool IsUnanswered(PlanComment comment) => Last.Id == comment.Id && !First.IsResolved;
}

/// <summary>Reads what was said about plans.</summary>
internal static class ThreadsOfPlan
{
    /// <summary>The threads of a plan in the order in which they began: in one query, however many there are.</summary>
    /// <param name="which">Those of which comments are asked for; it must hold for all of a thread or for none.</param>
    public static async Task<IReadOnlyList<CommentThread>> ThreadsOf(
        this KonventDb db,
        Guid plan,
        CancellationToken stop,
        Expression<Func<PlanComment, bool>>? which = null
    )
    {
        var comments = db.PlanComments.AsNoTracking().Where(c => c.PlanId == plan);
        if (which is not null)
            comments = comments.Where(which);
        return InOrder(await comments.ToListAsync(stop));
    }

    /// <summary>How many threads are open at each action of a plan.</summary>
    public static Task<Dictionary<Guid, int>> OpenThreadsByAction(
        this KonventDb db,
        Guid plan,
        CancellationToken stop
    ) =>
        db
            .PlanComments.Where(c => c.PlanId == plan && c.ActionId != null)
            .Where(c => c.Id == c.ThreadId && c.Outcome == null)
            .GroupBy(c => c.ActionId!.Value)
            .Select(open => new { open.Key, Number = open.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Number, stop);

    /// <summary>The comment with which a thread of this plan begins.</summary>
    public static async Task<PlanComment> ThreadAt(this KonventDb db, Guid plan, Guid thread, CancellationToken stop) =>
        await db.PlanComments.FirstOrDefaultAsync(c => c.Id == thread && c.ThreadId == thread && c.PlanId == plan, stop)
        ?? throw new NotFound();

    private static List<CommentThread> InOrder(IEnumerable<PlanComment> comments) =>
        [
            .. from comment in comments.OrderBy(c => c.WrittenAt).ThenBy(c => c.Id)
            group comment by comment.ThreadId into thread
            let first = thread.FirstOrDefault(comment => comment.BeginsThread)
            where first is not null
            select new CommentThread(first, [.. thread.Where(comment => !comment.BeginsThread)]),
        ];
}
