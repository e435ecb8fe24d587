using Konvent.Projects.Regions.Shapes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.AspNetCore.OutputCaching;

namespace Konvent.Site.Keeping;

/// <summary>Keeps the public pages of a project and of its plans until the project, its programme or one of its partners is saved.</summary>
internal sealed class KeepProjectPage(PublicTopics topics, TimeProvider clock) : IOutputCachePolicy
{
    public const string Name = "project";

    // Those that are imported first make the map another as well.
    private static readonly string[] Shapes = [Generations.TopicOf(typeof(NutsShape))];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        var acronym = context.HttpContext.GetRouteValue("acronym") as string ?? "";
        var generation = topics.GenerationOf(Slug.Of(acronym));
        context.Under(generation is null ? null : $"{generation} {topics.GenerationOf(Shapes)}", clock);
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
