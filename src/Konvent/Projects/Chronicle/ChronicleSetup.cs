namespace Konvent.Projects.Chronicle;

/// <summary>Registers what is done with the chronicle.</summary>
public static class ChronicleSetup
{
    public static IServiceCollection AddChronicle(this IServiceCollection services) =>
        services
            .AddScoped<ReadEntry>()
            .AddScoped<AddEntry>()
            .AddScoped<ChangeEntry>()
            .AddScoped<TakeOutEntry>()
            .AddScoped<BringBackEntry>()
            .AddScoped<ExtendProject>();
}
