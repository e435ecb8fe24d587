using Konvent.Storage;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.Accounts;

/// <summary>Registers ASP.NET Core Identity, which hashes passwords, keeps keys of second factors and checks passkeys.</summary>
public static class AccountsSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
            })
            .AddEntityFrameworkStores<KonventDb>()
            .AddSignInManager();
        services.AddScoped<Passwords>();
        services.AddScoped<AccountNotes>();
        services.AddScoped<ChangeAccount>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<ConfirmPassword>();
        services.AddScoped<TellOfChange>();
        services.AddScoped<FindAccount>();
        return services;
    }
}
