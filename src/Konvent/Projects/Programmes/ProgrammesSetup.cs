using Konvent.People.Rights;
using Konvent.Projects.Programmes.Plans;

namespace Konvent.Projects.Programmes;

/// <summary>Registers what is done with programmes.</summary>
public static class ProgrammesSetup
{
    public static IServiceCollection AddProgrammes(this IServiceCollection services) =>
        services
            .AddScoped<AddProgramme>()
            .AddScoped<ChangeProgramme>()
            .AddScoped<ChangePlanRules>()
            .AddScoped<INamePlaces, NamePlaces>();
}
