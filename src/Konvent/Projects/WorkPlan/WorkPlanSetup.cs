using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Projects.WorkPlan.TimeLine;

namespace Konvent.Projects.WorkPlan;

/// <summary>Registers what is done with the work plan.</summary>
public static class WorkPlanSetup
{
    public static IServiceCollection AddWorkPlan(this IServiceCollection services) =>
        services
            .AddScoped<ReadPackage>()
            .AddScoped<AddPackage>()
            .AddScoped<ChangePackage>()
            .AddScoped<AddActivity>()
            .AddScoped<ChangeActivity>()
            .AddScoped<MoveActivity>()
            .AddScoped<RemoveActivity>()
            .AddScoped<BringBackActivity>()
            .AddScoped<ReportActivity>()
            .AddScoped<WriteMilestone>()
            .AddScoped<AddMilestone>()
            .AddScoped<ChangeMilestone>()
            .AddScoped<ArrangeWorkPlan>();
}
