namespace Konvent.Projects.Team;

/// <summary>Registers what is done with the people of a project.</summary>
public static class TeamSetup
{
    public static IServiceCollection AddTeam(this IServiceCollection services) =>
        services.AddScoped<InviteIntoProject>().AddScoped<GiveRoleInProject>();
}
