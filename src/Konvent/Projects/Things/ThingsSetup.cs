namespace Konvent.Projects.Things;

/// <summary>Registers what can be done alike with everything that belongs to a project.</summary>
public static class ThingsSetup
{
    public static IServiceCollection AddThings(this IServiceCollection services) =>
        services.AddScoped<TakeOut>().AddScoped<BringBack>();
}
