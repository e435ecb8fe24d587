namespace Konvent.Projects.Organisations;

/// <summary>Registers what is done with organisations.</summary>
public static class OrganisationsSetup
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) =>
        services.AddScoped<AddOrganisation>().AddScoped<ChangeOrganisation>();
}
