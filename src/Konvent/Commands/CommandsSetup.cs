using Konvent.Commands.Demo;

namespace Konvent.Commands;

/// <summary>Registers what the commands do inside the server.</summary>
internal static class CommandsSetup
{
    public static IServiceCollection AddCommands(this IServiceCollection services) =>
        services
            .AddScoped<LoadDemo>()
            .AddScoped<LoadDemoFiles>()
            .AddScoped<FreezeDemoPlans>()
            .AddScoped<TalkAboutDemoPlans>()
            .AddScoped<InviteFromConsole>();
}
