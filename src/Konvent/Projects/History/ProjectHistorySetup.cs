using Konvent.History.Comparison;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;

namespace Konvent.Projects.History;

/// <summary>Registers how the history of projects reads.</summary>
public static class ProjectHistorySetup
{
    public static IServiceCollection AddProjectHistory(this IServiceCollection services) =>
        services
            .AddSingleton<IDescribeHistory, DescribeProject>()
            .AddSingleton<IDescribeHistory, DescribeParticipation>()
            .AddSingleton<IDescribeHistory, DescribeInstrument>()
            .AddSingleton<IDescribeHistory, DescribeSource>()
            .AddSingleton<IDescribeHistory, DescribeBudget>()
            .AddScoped<INameThings, NameOrganisations>()
            .AddScoped<INameThings, NameProgrammes>()
            .AddScoped<INameThings, NameParticipations>()
            .AddScoped<ReadAsOf>();
}
