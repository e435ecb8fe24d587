using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.ActionPlans.Import;

public sealed class WaitingPlanMapping : IEntityTypeConfiguration<WaitingPlan>
{
    public void Configure(EntityTypeBuilder<WaitingPlan> plan)
    {
        plan.ToTable("waiting_plans");
        plan.Property(p => p.Id).ValueGeneratedNever();
        plan.Property(p => p.Name).HasMaxLength(WaitingPlan.LongestName);
        plan.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Cascade);
        plan.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Cascade);
        plan.HasIndex(p => p.ProjectId).HasDatabaseName("waiting_plans_project_id");
        plan.HasIndex(p => p.AccountId).HasDatabaseName("waiting_plans_account_id");
    }
}

/// <summary>A waiting document in a list.</summary>
public sealed record WaitingPlanRow(Guid Id, string Name, DateTimeOffset ReadAt);

public static class WaitingPlanSet
{
    extension(KonventDb db)
    {
        public DbSet<WaitingPlan> WaitingPlans => db.Set<WaitingPlan>();
    }

    /// <summary>Those of this person, the latest first; their files are not read.</summary>
    internal static Task<List<WaitingPlanRow>> WaitingPlansOf(
        this KonventDb db,
        Guid project,
        Person who,
        CancellationToken stop
    ) =>
        db
            .WaitingPlans.Where(p => p.ProjectId == project && p.AccountId == who.Id)
            .OrderByDescending(p => p.ReadAt)
            .Select(p => new WaitingPlanRow(p.Id, p.Name, p.ReadAt))
            .ToListAsync(stop);

    /// <summary>One of this person's; as if it did not exist for everybody else.</summary>
    internal static async Task<WaitingPlan> WaitingPlanAt(
        this KonventDb db,
        Guid project,
        Guid id,
        Person who,
        CancellationToken stop
    ) =>
        await db.WaitingPlans.FirstOrDefaultAsync(
            p => p.Id == id && p.ProjectId == project && p.AccountId == who.Id,
            stop
        ) ?? throw new NotFound();
}
