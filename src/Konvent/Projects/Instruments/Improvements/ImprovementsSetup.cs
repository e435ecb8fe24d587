namespace Konvent.Projects.Instruments.Improvements;

/// <summary>Registers what is done with policy improvements.</summary>
public static class ImprovementsSetup
{
    public static IServiceCollection AddImprovements(this IServiceCollection services) =>
        services.AddScoped<AddImprovement>().AddScoped<ChangeImprovement>().AddScoped<BringBackImprovement>();
}
