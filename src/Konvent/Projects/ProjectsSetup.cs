using Konvent.Projects.Adding;
using Konvent.Projects.Launch;
using Konvent.Projects.Phases;
using Konvent.Projects.Settings;
using Konvent.Projects.Writing;

namespace Konvent.Projects;

/// <summary>Registers what is done with projects themselves.</summary>
public static class ProjectsSetup
{
    public static IServiceCollection AddProjects(this IServiceCollection services) =>
        services
            .AddScoped<AddProject>()
            .AddScoped<WriteTexts>()
            .AddScoped<ChangeProject>()
            .AddScoped<ArrangePhases>()
            .AddScoped<OpenToReaders>()
            .AddScoped<LaunchProject>()
            .AddScoped<TakeBackLaunch>();
}
