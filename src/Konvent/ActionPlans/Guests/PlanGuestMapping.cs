using Konvent.People.Accounts;
using Konvent.Projects;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.ActionPlans.Guests;

public sealed class PlanGuestMapping : IEntityTypeConfiguration<PlanGuest>
{
    public void Configure(EntityTypeBuilder<PlanGuest> guest)
    {
        guest.ToTable("plan_guests");
        guest.Property(g => g.Purpose).HasMaxLength(32);
        guest.Property(g => g.Name).HasMaxLength(PersonName.Longest);
        guest.Property(g => g.Email).HasMaxLength(EmailAddress.Longest);
        guest.Property(g => g.InvitedBy).HasMaxLength(200);
        guest.HasOne<Project>().WithMany().HasForeignKey(g => g.ProjectId).OnDelete(DeleteBehavior.Cascade);
        guest.HasIndex(g => g.ProjectId).HasDatabaseName("plan_guests_project_id");
        guest.HasIndex(g => g.PlanId).HasDatabaseName("plan_guests_plan_id");
    }
}

public sealed class PlanGuestLinkMapping : IEntityTypeConfiguration<PlanGuestLink>
{
    public void Configure(EntityTypeBuilder<PlanGuestLink> link)
    {
        link.ToTable("plan_guest_links");
        link.Property(l => l.SecretHash).HasMaxLength(64);
        link.HasOne<PlanGuest>().WithMany().HasForeignKey(l => l.GuestId).OnDelete(DeleteBehavior.Cascade);
        link.HasIndex(l => l.GuestId).HasDatabaseName("plan_guest_links_guest_id");
        link.HasIndex(l => l.SecretHash).IsUnique().HasDatabaseName("plan_guest_links_secret_hash");
    }
}

public static class PlanGuestSet
{
    extension(KonventDb db)
    {
        public DbSet<PlanGuest> PlanGuests => db.Set<PlanGuest>();

        public DbSet<PlanGuestLink> PlanGuestLinks => db.Set<PlanGuestLink>();
    }
}
