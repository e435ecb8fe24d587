using Konvent.ActionPlans;
using Konvent.People.WhoAsks;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Microsoft.AspNetCore.OutputCaching;

namespace Konvent.Site.Keeping;

/// <summary>Keeps what lists public projects and plans, until any project, programme or plan is saved; not what was searched for, nor for people who have signed in.</summary>
internal sealed class KeepList(PublicTopics topics, TimeProvider clock) : IOutputCachePolicy
{
    public const string Name = "list";

    private static readonly string[] Kinds =
    [
        Generations.TopicOf(typeof(Projects.Project)),
        Generations.TopicOf(typeof(Programme)),
        Generations.TopicOf(typeof(ActionPlan)),
    ];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        var http = context.HttpContext;
        var isPlain = !http.Request.QueryString.HasValue && http.Asker() is null;
        context.Under(isPlain ? topics.GenerationOf(Kinds) : null, clock);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellationToken) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        context.Refuse();
        return ValueTask.CompletedTask;
    }
}
