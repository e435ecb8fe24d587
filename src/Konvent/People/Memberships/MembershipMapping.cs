using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.People.Memberships;

public sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("memberships");
        membership.Ignore(m => m.Where);
        membership.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Cascade);
        membership.HasIndex(m => m.AccountId).HasDatabaseName("memberships_account_id");
        membership.HasIndex(m => m.ProjectId).HasDatabaseName("memberships_project_id");
        membership.HasIndex(m => m.ProgrammeId).HasDatabaseName("memberships_programme_id");
    }
}

public static class MembershipSet
{
    extension(KonventDb db)
    {
        public DbSet<Membership> Memberships => db.Set<Membership>();
    }

    /// <summary>Those that count on this day.</summary>
    public static IQueryable<Membership> On(this IQueryable<Membership> memberships, DateOnly day) =>
        memberships.Where(m => m.From <= day && (m.Until == null || m.Until >= day));

    /// <summary>The same role at the same place for the same organisation, whoever has it.</summary>
    public static IQueryable<Membership> Alike(
        this IQueryable<Membership> memberships,
        Role role,
        Place where,
        Guid? organisation
    ) =>
        memberships.Where(m =>
            m.Role == role
            && m.ProgrammeId == where.Programme
            && m.ProjectId == where.Project
            && m.OrganisationId == organisation
        );
}
