using Konvent.Site.Found;
using Konvent.Site.Keeping;
using Konvent.Site.ProjectPages;

namespace Konvent.Site;

/// <summary>Registers what the public reads, and how it is kept.</summary>
public static class SiteSetup
{
    public static IServiceCollection AddSite(this IServiceCollection services)
    {
        services.AddSingleton<PublicTopics>();
        services.AddSingleton<KeepProjectPage>();
        services.AddSingleton<KeepList>();
        services.Configure<RouteOptions>(routes => routes.ConstraintMap["language"] = typeof(LanguageConstraint));
        return services.AddOutputCache(cache =>
        {
            cache.AddPolicy(
                KeepProjectPage.Name,
                policy => policy.AddPolicy<KeepProjectPage>(),
                excludeDefaultPolicy: true
            );
            cache.AddPolicy(KeepList.Name, policy => policy.AddPolicy<KeepList>(), excludeDefaultPolicy: true);
        });
    }

    public static WebApplication MapSite(this WebApplication app)
    {
        app.UseOutputCache();
        app.MapLanguageChoice();
        app.MapReleased();
        app.MapRobots();
        app.MapSitemap();
        return app;
    }
}
