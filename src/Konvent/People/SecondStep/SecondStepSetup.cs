namespace Konvent.People.SecondStep;

/// <summary>Registers the second step of signing in.</summary>
public static class SecondStepSetup
{
    public static IServiceCollection AddSecondStep(this IServiceCollection services) =>
        services
            .AddScoped<BetweenSteps>()
            .AddScoped<ChangeSecondStep>()
            .AddScoped<CheckCode>()
            .AddScoped<RecoveryCodes>()
            .AddScoped<SecondStepNotes>()
            .AddScoped<TurnOnSecondStep>();
}
