using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.People.Directory;

public sealed class ClosingMapping : IEntityTypeConfiguration<Closing>
{
    public void Configure(EntityTypeBuilder<Closing> closing)
    {
        closing.ToTable("account_closings");
        closing.Property(c => c.Id).ValueGeneratedNever();
        closing.Property(c => c.WhoName).HasMaxLength(200);
        closing.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Cascade);
        closing.HasIndex(c => c.AccountId).HasDatabaseName("account_closings_account_id");
    }
}

public static class ClosingSet
{
    extension(KonventDb db)
    {
        public DbSet<Closing> Closings => db.Set<Closing>();
    }
}
