using Konvent.Reading;
using Microsoft.AspNetCore.OutputCaching;

namespace Konvent.Site.Keeping;

/// <summary>Keeps the public page of a project until the project, its programme or one of its partners is saved.</summary>
internal sealed class KeepProjectPage(PublicTopics topics, TimeProvider clock) : IOutputCachePolicy
{
    public const string Name = "project";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        var acronym = context.HttpContext.GetRouteValue("acronym") as string ?? "";
        context.Under(topics.GenerationOf(Slug.Of(acronym)), clock);
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
