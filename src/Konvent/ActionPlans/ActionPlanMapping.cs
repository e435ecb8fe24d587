using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.Projects;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.ActionPlans;

public sealed class ActionPlanMapping : IEntityTypeConfiguration<ActionPlan>
{
    public void Configure(EntityTypeBuilder<ActionPlan> plan)
    {
        plan.ToTable("action_plans");
        plan.Property(p => p.Partners).ListAsJson<Guid>("partners");
        plan.Property(p => p.Steps).ListAsJson<TakenStep>("steps");
        plan.Property(p => p.State).HasMaxLength(32);
        plan.Ignore(p => p.Owners);
        plan.Ignore(p => p.Facts);
        plan.Ignore(p => p.Texts);
        plan.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Cascade);
        plan.HasIndex(p => p.ProjectId).HasDatabaseName("action_plans_project_id");
        plan.HasIndex(p => p.InstrumentId).IsUnique().HasDatabaseName("action_plans_instrument_id");
    }
}

public sealed class FrozenPlanMapping : IEntityTypeConfiguration<FrozenPlan>
{
    public void Configure(EntityTypeBuilder<FrozenPlan> frozen)
    {
        frozen.ToTable("frozen_plans");
        frozen.Property(f => f.SignedBy).HasMaxLength(TakenStep.LongestName);
        frozen.Property(f => f.Function).HasMaxLength(TakenStep.LongestName);
        frozen.Property<PlanCover?>(nameof(FrozenPlan.Cover)).AsJson();
        frozen.Property<PlanText?>(nameof(FrozenPlan.Text)).AsJson();
        // As it was written, sign by sign: jsonb puts keys into another order.
        frozen.Property(f => f.Text).HasColumnType("text");
        frozen.Property<IReadOnlyDictionary<string, Wording>?>(nameof(FrozenPlan.Later)).AsJson();
        frozen.Ignore(f => f.ForReaders);
        frozen.HasOne<Project>().WithMany().HasForeignKey(f => f.ProjectId).OnDelete(DeleteBehavior.Cascade);
        frozen.HasOne<ActionPlan>().WithMany().HasForeignKey(f => f.PlanId).OnDelete(DeleteBehavior.Cascade);
        frozen.HasIndex(f => f.ProjectId).HasDatabaseName("frozen_plans_project_id");
        frozen.HasIndex(f => new { f.PlanId, f.Edition }).IsUnique().HasDatabaseName("frozen_plans_plan_id_edition");
    }
}

public static class ActionPlanSet
{
    extension(KonventDb db)
    {
        public DbSet<ActionPlan> Plans => db.Set<ActionPlan>();

        public DbSet<FrozenPlan> FrozenPlans => db.Set<FrozenPlan>();
    }
}
