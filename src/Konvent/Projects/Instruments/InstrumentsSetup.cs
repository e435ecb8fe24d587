namespace Konvent.Projects.Instruments;

/// <summary>Registers what is done with policy instruments.</summary>
public static class InstrumentsSetup
{
    public static IServiceCollection AddInstruments(this IServiceCollection services) =>
        services
            .AddScoped<ReadInstrument>()
            .AddScoped<AddInstrument>()
            .AddScoped<ChangeInstrument>()
            .AddScoped<TakeOutInstrument>()
            .AddScoped<BringBackInstrument>();
}
