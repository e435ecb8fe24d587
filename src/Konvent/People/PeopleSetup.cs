using Konvent.History.Comparison;
using Konvent.People.Accounts;
using Konvent.People.Directory;
using Konvent.People.Drafts;
using Konvent.People.ForgottenPassword;
using Konvent.People.Invitations;
using Konvent.People.Keys;
using Konvent.People.Limits;
using Konvent.People.Memberships;
using Konvent.People.Passkeys;
using Konvent.People.SecondStep;
using Konvent.People.Sessions;
using Konvent.People.SignIn;
using Konvent.People.Start;
using Konvent.People.WhoAsks;
using Konvent.Ui.Frame;

namespace Konvent.People;

/// <summary>Registers accounts, sign-in, and who asks with a request.</summary>
public static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddAccounts();
        services.AddSessions();
        services.AddSignIn();
        services.AddSecondStep();
        services.AddPasskeys();
        services.AddMemberships();
        services.AddInvitations().AddStart().AddForgottenPassword().AddLimits();
        services.AddDirectory();
        services.AddKeys();
        services.AddDrafts();
        services.AddSingleton<IDescribeHistory, DescribeMembership>().AddScoped<INameThings, NameAccounts>();
        services.AddSingleton<FindPerson>();
        services.AddScoped<IFillFrame, FillPerson>();
        return services;
    }

    /// <summary>From here on a request knows who asks.</summary>
    public static WebApplication UsePeople(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<FindAsker>();
        return app;
    }
}
