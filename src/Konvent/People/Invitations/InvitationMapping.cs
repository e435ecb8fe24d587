using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.People.Invitations;

public sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitations");
        invitation.Ignore(i => i.Where);
        invitation.Property(i => i.Email).HasMaxLength(256);
        invitation.Property(i => i.Name).HasMaxLength(200);
        invitation.Property(i => i.InvitedBy).HasMaxLength(200);
        invitation.Property(i => i.SecretHash).HasMaxLength(64);
        invitation.HasIndex(i => i.SecretHash).IsUnique().HasDatabaseName("invitations_secret_hash");
        invitation.HasIndex(i => i.ProjectId).HasDatabaseName("invitations_project_id");
    }
}

public static class InvitationSet
{
    extension(KonventDb db)
    {
        public DbSet<Invitation> Invitations => db.Set<Invitation>();
    }

    /// <summary>Those whose link still works.</summary>
    public static IQueryable<Invitation> Open(this IQueryable<Invitation> invitations, DateTimeOffset now) =>
        invitations.Where(i => i.AcceptedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now);
}
