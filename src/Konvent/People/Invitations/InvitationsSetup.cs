namespace Konvent.People.Invitations;

/// <summary>Registers invitations.</summary>
public static class InvitationsSetup
{
    public static IServiceCollection AddInvitations(this IServiceCollection services) =>
        services
            .AddScoped<AcceptInvitation>()
            .AddScoped<InvitePerson>()
            .AddScoped<WithdrawInvitation>()
            .AddScoped<WriteInvitation>();
}
