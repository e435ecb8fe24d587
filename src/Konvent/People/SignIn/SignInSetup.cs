using Konvent.People.SignIn.Demo;

namespace Konvent.People.SignIn;

/// <summary>Registers the ways in.</summary>
public static class SignInSetup
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddScoped<CheckPassword>();
        services.AddScoped<CountAttempt>();
        services.AddScoped<DemoMode>();
        services.AddScoped<ListDemoPeople>();
        services.AddScoped<EnterAsDemoPerson>();
        return services;
    }
}
