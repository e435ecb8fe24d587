namespace Konvent.Projects.Sources;

/// <summary>Registers what is done with the sources of facts.</summary>
public static class SourcesSetup
{
    public static IServiceCollection AddSources(this IServiceCollection services) =>
        services
            .AddScoped<FactsOfProject>()
            .AddScoped<SourcesOnPage>()
            .AddScoped<AddSource>()
            .AddScoped<ChangeSource>()
            .AddScoped<FollowSource>()
            .AddScoped<RestoreSource>();
}
