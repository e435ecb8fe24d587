using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.People.Keys;

public sealed class ApiKeyMapping : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        key.ToTable("api_keys");
        key.Property(k => k.Name).HasMaxLength(100);
        key.Property(k => k.Start).HasMaxLength(12);
        key.Property(k => k.SecretHash).HasMaxLength(64);
        key.HasOne<Account>().WithMany().HasForeignKey(k => k.AccountId).OnDelete(DeleteBehavior.Cascade);
        key.HasIndex(k => k.AccountId).HasDatabaseName("api_keys_account_id");
        key.HasIndex(k => k.SecretHash).IsUnique().HasDatabaseName("api_keys_secret_hash");
    }
}

public static class ApiKeySet
{
    extension(KonventDb db)
    {
        public DbSet<ApiKey> ApiKeys => db.Set<ApiKey>();
    }

    /// <summary>Those that open something at this moment.</summary>
    public static IQueryable<ApiKey> WorkingAt(this IQueryable<ApiKey> keys, DateTimeOffset now) =>
        keys.Where(k => k.RevokedAt == null && (k.ExpiresAt == null || k.ExpiresAt > now));
}
