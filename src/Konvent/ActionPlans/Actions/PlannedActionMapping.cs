using Konvent.Projects;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.ActionPlans.Actions;

public sealed class PlannedActionMapping : IEntityTypeConfiguration<PlannedAction>
{
    public void Configure(EntityTypeBuilder<PlannedAction> action)
    {
        action.ToTable("planned_actions");
        action.Property(a => a.Lessons).ListAsJson<Lesson>("lessons");
        action.Property(a => a.Players).ListAsJson<Player>("players");
        action.Property(a => a.Costs).ListAsJson<Cost>("costs");
        action.Property(a => a.Funding).ListAsJson<FundingSource>("funding");
        action.Property(a => a.Indicators).ListAsJson<ActionIndicator>("indicators");
        action.Property(a => a.FurtherInstruments).ListAsJson<Guid>("furtherInstruments");
        action.Money(a => a.Influenced, "influenced");
        action.Ignore(a => a.Facts);
        action.HasOne<Project>().WithMany().HasForeignKey(a => a.ProjectId).OnDelete(DeleteBehavior.Cascade);
        action.HasOne<ActionPlan>().WithMany().HasForeignKey(a => a.PlanId).OnDelete(DeleteBehavior.Cascade);
        action.HasIndex(a => a.ProjectId).HasDatabaseName("planned_actions_project_id");
        action.HasIndex(a => a.PlanId).HasDatabaseName("planned_actions_plan_id");
    }
}

public static class PlannedActionSet
{
    extension(KonventDb db)
    {
        public DbSet<PlannedAction> PlannedActions => db.Set<PlannedAction>();
    }
}
