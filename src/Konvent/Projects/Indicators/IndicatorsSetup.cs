namespace Konvent.Projects.Indicators;

/// <summary>Registers what is done with indicators.</summary>
public static class IndicatorsSetup
{
    public static IServiceCollection AddIndicators(this IServiceCollection services) =>
        services.AddScoped<AddIndicator>().AddScoped<ChangeIndicator>();
}
