namespace Konvent.Projects.Partners;

/// <summary>Registers what is done with partners.</summary>
public static class PartnersSetup
{
    public static IServiceCollection AddPartners(this IServiceCollection services) =>
        services
            .AddScoped<AddPartner>()
            .AddScoped<ChangePartner>()
            .AddScoped<EndPartner>()
            .AddScoped<ReplacePartner>()
            .AddScoped<RemovePartner>()
            .AddScoped<RestorePartner>();
}
