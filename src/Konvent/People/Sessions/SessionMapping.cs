using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.People.Sessions;

public sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("sessions");
        session.Property(s => s.Method).HasMaxLength(20);
        session.Property(s => s.Browser).HasMaxLength(200);
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        session.HasIndex(s => s.AccountId).HasDatabaseName("sessions_account_id");
    }
}

public static class SessionSet
{
    extension(KonventDb db)
    {
        public DbSet<Session> Sessions => db.Set<Session>();
    }

    /// <summary>Those that have not ended, neither by somebody nor by themselves.</summary>
    public static IQueryable<Session> Open(this IQueryable<Session> sessions, DateTimeOffset now)
    {
        var (unused, begun) = (now - Session.LongestUnused, now - Session.Longest);
        return sessions.Where(s => s.EndedAt == null && s.SeenAt > unused && s.StartedAt > begun);
    }
}
