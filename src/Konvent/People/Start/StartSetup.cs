namespace Konvent.People.Start;

/// <summary>Registers the way in to a new server.</summary>
public static class StartSetup
{
    public static IServiceCollection AddStart(this IServiceCollection services) =>
        services.AddScoped<OfferStart>().AddScoped<StartHouse>();
}
