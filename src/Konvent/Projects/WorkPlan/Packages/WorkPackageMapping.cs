using Konvent.Projects.Organisations;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.WorkPlan.Packages;

public sealed class WorkPackageMapping : IEntityTypeConfiguration<WorkPackage>
{
    public void Configure(EntityTypeBuilder<WorkPackage> package)
    {
        package.ToTable("work_packages");
        package.Property(p => p.Code).HasMaxLength(WorkPackage.LongestCode);
        package.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Cascade);
        package.HasOne<Organisation>().WithMany().HasForeignKey(p => p.LeadId).OnDelete(DeleteBehavior.Restrict);
        package.HasIndex(p => p.ProjectId).HasDatabaseName("work_packages_project_id");
        package.HasIndex(p => p.LeadId).HasDatabaseName("work_packages_lead_id");
        package.OwnsMany(p => p.Activities, activity => Activities(activity));
        package.OwnsMany(
            p => p.Outputs,
            output =>
            {
                output.ToTable("work_outputs");
                Part(output, "PackageId", "work_outputs_package_id");
            }
        );
        package.OwnsMany(
            p => p.Results,
            result =>
            {
                result.ToTable("work_results");
                Part(result, "PackageId", "work_results_package_id");
            }
        );
    }

    private static void Activities(OwnedNavigationBuilder<WorkPackage, PlannedActivity> activity)
    {
        activity.ToTable("work_activities");
        Part(activity, "PackageId", "work_activities_package_id");
        activity.Ignore(a => a.Number);
        activity.Property(a => a.Responsible).ListAsJson<Guid>("responsible");
        activity.OwnsMany(
            a => a.Deliverables,
            deliverable =>
            {
                deliverable.ToTable("work_deliverables");
                Part(deliverable, "ActivityId", "work_deliverables_activity_id");
            }
        );
    }

    private static void Part<TOwner, TPart>(OwnedNavigationBuilder<TOwner, TPart> part, string owner, string index)
        where TOwner : class
        where TPart : class
    {
        part.WithOwner().HasForeignKey(owner);
        part.HasKey("Id");
        part.Property<Guid>("Id").ValueGeneratedNever();
        part.HasIndex(owner).HasDatabaseName(index);
    }
}

public static class WorkPackageSet
{
    extension(KonventDb db)
    {
        public DbSet<WorkPackage> WorkPackages => db.Set<WorkPackage>();
    }
}
