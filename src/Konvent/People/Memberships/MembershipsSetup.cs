namespace Konvent.People.Memberships;

/// <summary>Registers giving and ending roles.</summary>
public static class MembershipsSetup
{
    public static IServiceCollection AddMemberships(this IServiceCollection services) =>
        services.AddScoped<GiveRole>().AddScoped<EndRole>();
}
