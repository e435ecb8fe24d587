using Konvent.Storage;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Passkeys;

/// <summary>Registers passkeys.</summary>
public static class PasskeysSetup
{
    public static IServiceCollection AddPasskeys(this IServiceCollection services)
    {
        services
            .AddOptions<IdentityPasskeyOptions>()
            .Configure<ServerSettings>(
                (passkeys, server) =>
                {
                    // Kept on the device with its person, and opened by that person only: then it needs no name typed and no second step.
                    passkeys.ResidentKeyRequirement = "required";
                    passkeys.UserVerificationRequirement = "required";
                    if (server.PublicUrl is { } address)
                        passkeys.ServerDomain = new Uri(address).Host;
                }
            );
        return services.AddScoped<AddPasskey>().AddScoped<ChangePasskey>().AddScoped<CheckPasskey>();
    }
}
