using Konvent.History.Comparison;
using Konvent.Projects.Instruments.Stakeholders.Persons;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>Registers what is done with the groups around policy instruments.</summary>
public static class StakeholdersSetup
{
    public static IServiceCollection AddStakeholders(this IServiceCollection services) =>
        services
            .AddScoped<ReadStakeholder>()
            .AddScoped<AddStakeholder>()
            .AddScoped<ChangeStakeholder>()
            .AddScoped<BringBackStakeholder>()
            .AddScoped<NamePerson>()
            .AddScoped<ChangePerson>()
            .AddScoped<WithdrawConsent>()
            .AddScoped<INameThings, NameInstruments>();
}
