using Konvent.History.Comparison;

namespace Konvent.Projects.Indicators;

/// <summary>Registers what is done with indicators.</summary>
public static class IndicatorsSetup
{
    public static IServiceCollection AddIndicators(this IServiceCollection services) =>
        services.AddScoped<INameThings, NameIndicators>().AddScoped<AddIndicator>().AddScoped<ChangeIndicator>();
}
