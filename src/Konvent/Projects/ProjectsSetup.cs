using Konvent.Projects.Adding;
using Konvent.Projects.Addresses;
using Konvent.Projects.Launch;
using Konvent.Projects.Overview;
using Konvent.Projects.Phases;
using Konvent.Projects.Settings;
using Konvent.Projects.Writing;
using Konvent.Storage;
using Konvent.Ui.Frame;

namespace Konvent.Projects;

/// <summary>Registers what is done with projects themselves.</summary>
public static class ProjectsSetup
{
    public static IServiceCollection AddProjects(this IServiceCollection services) =>
        services
            .AddScoped<IFillFrame, FillProject>()
            .AddScoped<ProjectRooms>()
            .AddSingleton<IHearSaves, KeepFormerAddresses>()
            .AddScoped<ReadOverview>()
            .AddScoped<AddProject>()
            .AddScoped<WriteTexts>()
            .AddScoped<ChangeProject>()
            .AddScoped<ArrangePhases>()
            .AddScoped<OpenToReaders>()
            .AddScoped<LaunchProject>()
            .AddScoped<TakeBackLaunch>();
}
