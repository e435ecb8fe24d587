using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.WorkPlan.Milestones;

public sealed class MilestoneMapping : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> milestone)
    {
        milestone.ToTable("milestones");
        milestone.Ignore(m => m.First);
        milestone.Ignore(m => m.Planned);
        milestone.HasOne<Project>().WithMany().HasForeignKey(m => m.ProjectId).OnDelete(DeleteBehavior.Cascade);
        milestone.HasIndex(m => m.ProjectId).HasDatabaseName("milestones_project_id");
        milestone.OwnsMany(
            m => m.Plans,
            plan =>
            {
                plan.ToTable("milestone_plans");
                plan.WithOwner().HasForeignKey("MilestoneId");
                plan.HasKey(p => p.Id);
                plan.Property(p => p.Id).ValueGeneratedNever();
                plan.HasIndex("MilestoneId").HasDatabaseName("milestone_plans_milestone_id");
            }
        );
    }
}

public static class MilestoneSet
{
    extension(KonventDb db)
    {
        public DbSet<Milestone> Milestones => db.Set<Milestone>();
    }
}
