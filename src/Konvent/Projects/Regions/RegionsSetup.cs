using Konvent.Projects.Regions.Shapes;

namespace Konvent.Projects.Regions;

/// <summary>Registers what is done with the list of regions.</summary>
public static class RegionsSetup
{
    public static IServiceCollection AddRegions(this IServiceCollection services) =>
        services.AddScoped<KnownRegions>().AddScoped<ImportRegions>().AddScoped<CodesInUse>().AddScoped<ImportShapes>();
}
