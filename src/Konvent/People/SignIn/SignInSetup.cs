namespace Konvent.People.SignIn;

/// <summary>Registers the ways in.</summary>
public static class SignInSetup
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddScoped<CheckPassword>();
        services.AddScoped<CountAttempt>();
        return services;
    }
}
