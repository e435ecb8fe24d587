using Konvent.History.Comparison;
using Konvent.Projects.Documents.Folders;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.WorkPlan.Packages;

namespace Konvent.Projects.History;

/// <summary>Registers how the history of projects reads.</summary>
public static class ProjectHistorySetup
{
    public static IServiceCollection AddProjectHistory(this IServiceCollection services) =>
        services
            .AddSingleton<KindsOfHistory>()
            .AddSingleton<IDescribeHistory, DescribeProject>()
            .AddSingleton<IDescribeHistory, DescribeParticipation>()
            .AddSingleton<IDescribeHistory, DescribeContact>()
            .AddSingleton<IDescribeHistory, DescribeInstrument>()
            .AddSingleton<IDescribeHistory, DescribeStakeholder>()
            .AddSingleton<IDescribeHistory, DescribeImprovement>()
            .AddSingleton<IDescribeHistory, DescribeIndicator>()
            .AddSingleton<IDescribeHistory, DescribeEntry>()
            .AddSingleton<IDescribeHistory, DescribeSource>()
            .AddSingleton<IDescribeHistory, DescribeBudget>()
            .AddSingleton<IDescribeHistory, DescribeWorkPackage>()
            .AddSingleton<IDescribeHistory, DescribeMilestone>()
            .AddSingleton<IDescribeHistory, DescribeDocument>()
            .AddSingleton<IDescribeHistory, DescribeFolder>()
            .AddScoped<INameThings, NameFolders>()
            .AddScoped<INameThings, NameOrganisations>()
            .AddScoped<INameThings, NameProgrammes>()
            .AddScoped<INameThings, NameParticipations>()
            .AddScoped<INameThings, NamePackages>()
            .AddScoped<ReadAsOf>();
}
