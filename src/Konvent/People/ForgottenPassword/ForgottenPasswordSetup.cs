namespace Konvent.People.ForgottenPassword;

/// <summary>Registers the way to a new password for whoever has forgotten theirs.</summary>
public static class ForgottenPasswordSetup
{
    public static IServiceCollection AddForgottenPassword(this IServiceCollection services) =>
        services.AddScoped<AskForReset>().AddScoped<ResetLink>().AddScoped<ResetPassword>();
}
