using Konvent.ActionPlans.Api;
using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;

namespace Konvent.ActionPlans.Comments;

/// <summary>What is said about a plan, for programs, with the same deeds as the pages.</summary>
public static class CommentsApi
{
    public static void MapPlanComments(this IEndpointRouteBuilder api)
    {
        var comments = api.MapGroup("/projects/{acronym}/plans/{planId:guid}/comments").WithTags(PlansApi.Tag);
        comments
            .MapRead("", List)
            .Described("listComments", "What was said about a plan and its actions, thread by thread.");
        comments.MapRead("/{id:guid}", One).Described("readComment", "One thread.");
        comments
            .MapPost("", Add)
            .Described(
                "addComment",
                "Says something about a plan, an action or a part of one, or answers in a thread."
            );
        comments.MapPost("/{id:guid}/resolution", Resolve).Described("resolveThread", "Says what became of a thread.");
        comments.MapPost("/{id:guid}/reopening", Reopen).Described("reopenThread", "Opens a thread again.");
        comments
            .MapDelete("/{id:guid}", TakeBack)
            .Described("takeBackComment", "Takes back one's own comment, while nobody has answered to it.");
    }

    private static async Task<Answer<List<ThreadAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid planId,
        CancellationToken stop
    )
    {
        await db.PlanAt(acronym, planId, http.Asker(), Deed.SeePlans, stop);
        return new([.. (await db.ThreadsOf(planId, stop)).Select(ThreadAnswer.Of)]);
    }

    private static async Task<Answer<ThreadAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid planId,
        Guid id,
        CancellationToken stop
    )
    {
        await db.PlanAt(acronym, planId, http.Asker(), Deed.SeePlans, stop);
        return new(await Thread(db, planId, id, stop));
    }

    private static async Task<Entered<ThreadAnswer>> Add(
        HttpContext http,
        KonventDb db,
        WriteComment deed,
        string acronym,
        Guid planId,
        Sent<CommentInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var here = await db.PlanAt(acronym, planId, who, Deed.CommentPlans, stop); // Before anything is said about what was sent.
        var comment = await deed.Run(acronym, planId, sent.Checked().Read(), who, stop);
        var thread = await Thread(db, planId, comment.ThreadId, stop);
        return new(
            thread,
            comment.Version,
            $"/projects/{here.Project.Path}/plans/{planId}/comments/{comment.ThreadId}"
        );
    }

    private static async Task<Answer<ThreadAnswer>> Resolve(
        HttpContext http,
        KonventDb db,
        ResolveThread deed,
        string acronym,
        Guid planId,
        Guid id,
        Sent<OutcomeInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        await db.PlanAt(acronym, planId, who, Deed.CommentPlans, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, planId, id, sent.Checked().Read(), who, stop);
        return new(await Thread(db, planId, id, stop));
    }

    private static async Task<Answer<ThreadAnswer>> Reopen(
        HttpContext http,
        KonventDb db,
        ResolveThread deed,
        string acronym,
        Guid planId,
        Guid id,
        CancellationToken stop
    )
    {
        await deed.Reopen(acronym, planId, id, http.Who(), stop);
        return new(await Thread(db, planId, id, stop));
    }

    private static async Task<IResult> TakeBack(
        HttpContext http,
        TakeBackComment deed,
        string acronym,
        Guid planId,
        Guid id,
        CancellationToken stop
    )
    {
        await deed.Run(acronym, planId, id, http.Who(), stop);
        return TypedResults.NoContent();
    }

    private static async Task<ThreadAnswer> Thread(KonventDb db, Guid plan, Guid id, CancellationToken stop)
    {
        var threads = await db.ThreadsOf(plan, stop, c => c.ThreadId == id);
        return threads.Count > 0 ? ThreadAnswer.Of(threads[0]) : throw new Basics.NotFound();
    }
}
